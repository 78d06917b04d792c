import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in Japanese. */
export const sectionWords: SectionWords = {
  coreFunctions: '仕事の内容',
  responsibilities: '主な業務',
  workSetting: '働く場所と働き方',
  careerPath: 'キャリアパス',
  globalOutlook: '世界の動向',
  mistakes: 'よくある失敗',
  advice: 'アドバイス',
  portfolio: '説得力のあるポートフォリオ',
};
