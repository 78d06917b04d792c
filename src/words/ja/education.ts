import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in Japanese. */
export const educationWords: EducationWords = {
  heading: '学歴と資格',
  levels: '学歴',
  certifications: '資格',
  experience: '実務経験',
  training: '実地研修',
  needs: {
    required: '必須',
    preferred: '歓迎',
    optional: '任意',
  },
  share: '就業者に占める割合',
};
