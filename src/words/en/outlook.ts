import type { OutlookWords } from '../outlook-words.js';

/** What `<job-outlook>` says in English. */
export const outlookWords: OutlookWords = {
  heading: 'Job outlook',
};
