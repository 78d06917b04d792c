import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in French. */
export const educationWords: EducationWords = {
  heading: 'Études et formation',
  levels: 'Niveaux d’études',
  certifications: 'Certifications',
  experience: 'Expérience',
  training: 'Formation en poste',
  needs: {
    required: 'Exigé',
    preferred: 'Souhaité',
    optional: 'Facultatif',
  },
  share: 'Part des personnes en poste',
};
