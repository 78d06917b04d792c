import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in Arabic. */
export const sourcesWords: SourcesWords = {
  heading: 'المصادر',
};
