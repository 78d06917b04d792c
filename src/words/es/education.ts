import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in Spanish. */
export const educationWords: EducationWords = {
  heading: 'Estudios y formación',
  levels: 'Niveles de estudios',
  certifications: 'Certificaciones',
  experience: 'Experiencia',
  training: 'Formación en el puesto',
  needs: {
    required: 'Obligatorio',
    preferred: 'Deseable',
    optional: 'Opcional',
  },
  share: 'Proporción de profesionales',
};
