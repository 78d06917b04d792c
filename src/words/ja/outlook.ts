import type { OutlookWords } from '../outlook-words.js';

/** What `<job-outlook>` says in Japanese. */
export const outlookWords: OutlookWords = {
  heading: '雇用の見通し',
  occupation: 'この職業',
  benchmark: '比較対象',
  growth: '予測成長率',
  period: '対象期間',
  facts: {
    openingsPerYear: '年間求人数',
    employment: '現在の就業者数',
    employmentProjected: '就業者数の予測',
    change: '就業者数の増減',
  },
  grows: (amount, period) => (period ? `${period}の期間に、就業者数は${amount}増加すると予測されています。` : `就業者数は${amount}増加すると予測されています。`),
  shrinks: (amount, period) => (period ? `${period}の期間に、就業者数は${amount}減少すると予測されています。` : `就業者数は${amount}減少すると予測されています。`),
  stays: (period) => (period ? `${period}の期間に、就業者数は変わらないと予測されています。` : '就業者数は変わらないと予測されています。'),
  growthIs: (amount, period) => (period ? `予測成長率（${period}）：${amount}。` : `予測成長率：${amount}。`),
  above: (name, amount) => `これは比較対象（${name}：${amount}）を上回ります。`,
  below: (name, amount) => `これは比較対象（${name}：${amount}）を下回ります。`,
  same: (name, amount) => `これは比較対象（${name}：${amount}）と同じです。`,
  moreJobs: (_, text) => `${text}人の増加`,
  fewerJobs: (_, text) => `${text}人の減少`,
  sameJobs: '現在と同数',
};
