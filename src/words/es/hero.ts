import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in Spanish. */
export const heroWords: HeroWords = {
  alsoCalled: 'Otras denominaciones:',
  growth: 'Crecimiento previsto del empleo',
  pay: 'Salario mediano',
  remote: 'Teletrabajo',
  remoteLevels: {
    none: 'Presencial',
    hybrid: 'Híbrido',
    friendly: 'Abierto al teletrabajo',
    full: 'Totalmente a distancia',
  },
  remoteShare: 'Proporción',
};
