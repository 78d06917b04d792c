import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in English. */
export const sourcesWords: SourcesWords = {
  heading: 'Sources',
};
