import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in French. */
export const shareWords: ShareWords = {
  heading: 'Partager ce guide',
  share: 'Partager…',
  copyLink: 'Copier le lien',
  copyCode: 'Copier le code d’intégration',
  save: 'Enregistrer une copie hors ligne',
  done: {
    share: 'Le guide a été partagé.',
    link: 'Le lien a été copié.',
    code: 'Le code d’intégration a été copié.',
    save: 'La copie est en cours de téléchargement.',
  },
  refused: {
    share: 'Le partage n’a pas fonctionné. Vous pouvez copier le lien à la place.',
    link: 'Le lien n’a pas pu être copié. Le voici, à copier à la main.',
    code: 'Le code d’intégration n’a pas pu être copié. Le voici, à copier à la main.',
    save: 'La copie n’a pas pu être enregistrée.',
  },
  byHand: 'À copier à la main',
};
