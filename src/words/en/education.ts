import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in English. */
export const educationWords: EducationWords = {
  heading: 'Education',
};
