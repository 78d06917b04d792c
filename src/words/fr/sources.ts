import type { SourcesWords } from '../sources-words.js';

/** What `<source-list>` says in French. */
export const sourcesWords: SourcesWords = {
  heading: 'Sources',
};
