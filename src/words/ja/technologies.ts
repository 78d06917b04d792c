import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in Japanese. */
export const technologiesWords: TechnologiesWords = {
  heading: '使用する技術',
  others: 'その他のツール',
};
