import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in German. */
export const educationWords: EducationWords = {
  heading: 'Bildungsweg',
  levels: 'Bildungsstufen',
  certifications: 'Zertifikate',
  experience: 'Berufserfahrung',
  training: 'Praktische Ausbildung',
  needs: {
    required: 'Erforderlich',
    preferred: 'Erwünscht',
    optional: 'Optional',
  },
  share: 'Anteil der Beschäftigten',
};
