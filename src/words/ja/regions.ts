import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in Japanese. */
export const regionsWords: RegionsWords = {
  heading: '地域別の状況',
  demand: '需要',
  hubs: '主要拠点',
  regulations: '規制',
  trends: {
    rising: '上昇傾向',
    steady: '横ばい',
    falling: '下降傾向',
  },
};
