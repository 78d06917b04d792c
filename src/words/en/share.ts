import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in English. */
export const shareWords: ShareWords = {
  heading: 'Share this guide',
  share: 'Share…',
  copyLink: 'Copy link',
  copyCode: 'Copy embed code',
  save: 'Save offline copy',
  done: {
    share: 'The guide is shared.',
    link: 'The link is copied.',
    code: 'The embed code is copied.',
    save: 'The copy is on its way to your downloads.',
  },
  refused: {
    share: 'Sharing did not work. The link can be copied instead.',
    link: 'The link could not be copied. Here it is, to copy by hand.',
    code: 'The embed code could not be copied. Here it is, to copy by hand.',
    save: 'The copy could not be saved.',
  },
  byHand: 'To copy by hand',
};
