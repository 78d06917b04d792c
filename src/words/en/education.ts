import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in English. */
export const educationWords: EducationWords = {
  heading: 'Education',
  levels: 'Levels',
  certifications: 'Certifications',
  experience: 'Experience',
  training: 'Training',
  needs: { required: 'Required', preferred: 'Preferred', optional: 'Optional' },
  share: 'Share of workers',
};
