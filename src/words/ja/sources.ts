import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in Japanese. */
export const sourcesWords: SourcesWords = {
  heading: '出典',
};
