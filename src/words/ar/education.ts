import type { EducationWords } from '../education-words.js';

/** What `<education-path>` says in Arabic. */
export const educationWords: EducationWords = {
  heading: 'المؤهلات التعليمية',
  levels: 'المستويات التعليمية',
  certifications: 'الشهادات المهنية',
  experience: 'الخبرة',
  training: 'التدريب العملي',
  needs: {
    required: 'مطلوب',
    preferred: 'مفضّل',
    optional: 'اختياري',
  },
  share: 'نسبة العاملين',
};
