import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in German. */
export const sourcesWords: SourcesWords = {
  heading: 'Quellen',
};
