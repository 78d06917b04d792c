import type { TiersWords } from '../tiers-words.js';

/** What `<career-tiers>` says in Japanese. */
export const tiersWords: TiersWords = {
  heading: 'キャリアの段階',
  axis: '経験年数',
  count: (count, first, last) => `${first}から${last}まで、${count}段階あります。`,
  point: (title, years) => `${title}（${years}）`,
  byYears: (list) => `経験年数別：${list}。`,
  inOrder: (list) => `下の段階から順に：${list}。`,
  unplaced: (list) => `年数の記載がない段階：${list}。`,
  noYears: '年数の記載なし',
  overlap: (list) => `次の段階は年数が重なっています：${list}。`,
  gap: (years) => `次の年数に当たる段階はありません：${years}。`,
  about: (track, sentences) => `${track}：${sentences}`,
  here: '現在地',
  current: (title) => `あなたの現在地：${title}。`,
  you: (years) => `あなた：${years}`,
  youIn: (years, titles) => `あなたの経験（${years}）は次の段階に当たります：${titles}。`,
  youBetween: (years, below, above) => `あなたの経験（${years}）は2つの段階の間にあり、${below}より後、${above}より前です。`,
  youBefore: (years, first) => `あなたの経験（${years}）は、最初の段階で求められる年数に達していません：${first}。`,
  youAfter: (years, last) => `あなたの経験（${years}）は、最後の段階の年数を超えています：${last}。`,
  youNowhere: (years) => `どの段階にも年数の記載がないため、あなたの経験（${years}）の位置は示せません。`,
  alsoCalled: (titles) => `別名：${titles}`,
  focus: '重点',
  isNew: 'この段階から',
  allNew: 'すべてこの段階から',
};
