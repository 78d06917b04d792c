import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in Spanish. */
export const shareWords: ShareWords = {
  heading: 'Compartir esta guía',
  share: 'Compartir…',
  copyLink: 'Copiar enlace',
  copyCode: 'Copiar código de inserción',
  save: 'Guardar copia sin conexión',
  done: {
    share: 'Se ha compartido la guía.',
    link: 'Se ha copiado el enlace.',
    code: 'Se ha copiado el código de inserción.',
    save: 'La copia se está descargando.',
  },
  refused: {
    share: 'No se ha podido compartir. En su lugar, puede copiar el enlace.',
    link: 'No se ha podido copiar el enlace. Aquí lo tiene para copiarlo a mano.',
    code: 'No se ha podido copiar el código de inserción. Aquí lo tiene para copiarlo a mano.',
    save: 'No se ha podido guardar la copia.',
  },
  byHand: 'Para copiar a mano',
};
