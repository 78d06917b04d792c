import type { ShareWords } from '../share-words.js';

/** What `<share-guide>` says in Arabic. */
export const shareWords: ShareWords = {
  heading: 'شارِك هذا الدليل',
  share: 'مشاركة…',
  copyLink: 'نسخ الرابط',
  copyCode: 'نسخ رمز التضمين',
  save: 'حفظ نسخة للقراءة دون اتصال',
  done: {
    share: 'تمت مشاركة الدليل.',
    link: 'نُسخ الرابط.',
    code: 'نُسخ رمز التضمين.',
    save: 'يجري تنزيل النسخة.',
  },
  refused: {
    share: 'تعذّرت المشاركة. يمكنك نسخ الرابط بدلًا من ذلك.',
    link: 'تعذّر نسخ الرابط. يمكنك نسخه يدويًا من هنا.',
    code: 'تعذّر نسخ رمز التضمين. يمكنك نسخه يدويًا من هنا.',
    save: 'تعذّر حفظ النسخة.',
  },
  byHand: 'للنسخ اليدوي',
};
