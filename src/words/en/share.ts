import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in English. */
export const shareWords: ShareWords = {
  heading: 'Share this guide',
};
