import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in German. */
export const shareWords: ShareWords = {
  heading: 'Diesen Ratgeber teilen',
  share: 'Teilen …',
  copyLink: 'Link kopieren',
  copyCode: 'Einbettungscode kopieren',
  save: 'Offline-Kopie speichern',
  done: {
    share: 'Der Ratgeber wurde geteilt.',
    link: 'Der Link wurde kopiert.',
    code: 'Der Einbettungscode wurde kopiert.',
    save: 'Die Kopie wird heruntergeladen.',
  },
  refused: {
    share: 'Das Teilen hat nicht geklappt. Stattdessen lässt sich der Link kopieren.',
    link: 'Der Link ließ sich nicht kopieren. Hier steht er zum Kopieren von Hand.',
    code: 'Der Einbettungscode ließ sich nicht kopieren. Hier steht er zum Kopieren von Hand.',
    save: 'Die Kopie konnte nicht gespeichert werden.',
  },
  byHand: 'Zum Kopieren von Hand',
};
