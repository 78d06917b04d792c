import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in Spanish. */
export const sourcesWords: SourcesWords = {
  heading: 'Fuentes',
};
