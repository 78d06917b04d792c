import type { PricingWords } from '../pricing-words.js';

/** Two texts of an author in a row. Japanese puts no space between them; other scripts need one. */
const inRow = (first: string, second: string): string => (/^\p{Script=Latin}/u.test(second) ? `${first} ${second}` : `${first}${second}`);

/** What `<pricing-plans>` says in Japanese. */
export const pricingWords: PricingWords = {
  heading: '料金プラン',
  headingOf: (brand) => `${brand}の料金プラン`,
  showPlans: 'プランごとに表示',
  count: (_, text) => `プランは${text}件です。`,
  noPlans: '掲載されているプランはありません。',
  prices: (list) => `料金：${list}。`,
  range: (low, high) => `${low}～${high}`,
  unpriced: (_, text) => `金額を示していないプランは${text}件です。`,
  yourPlan: 'ご利用中のプラン',
  yourPlanIs: (name) => `ご利用中のプランは${name}です。`,
  featured: 'おすすめ',
  billing: 'お支払いの周期',
  periods: { HOUR: '1時間ごと', DAY: '1日ごと', WEEK: '週払い', MONTH: '月払い', YEAR: '年払い' },
  time: { HOUR: '／時間', DAY: '／日', WEEK: '／週', MONTH: '／月', YEAR: '／年' },
  per: (one) => `／${one}`,
  perTime: {
    HOUR: (one) => `／${one}／時間`,
    DAY: (one) => `／${one}／日`,
    WEEK: (one) => `／${one}／週`,
    MONTH: (one) => `／${one}／月`,
    YEAR: (one) => `／${one}／年`,
  },
  price: (amount, unit) => `${amount}${unit}`,
  billed: (way) => `請求方法：${way}`,
  monthsFree: (_, text) => `${text}か月分無料`,
  save: (percent) => `${percent}お得`,
  everythingAnd: (name) => `${name}の全機能に加えて：`,
  everything: (name) => `${name}の全機能`,
  more: (_, text) => `ほか${text}件の機能`,
  notIncluded: (feature) => `対象外：${feature}`,
  counted: inRow,
  yes: 'あり',
  no: 'なし',
  notListed: '記載なし',
  addOns: 'オプション',
  proof: inRow,
  undated: 'この数値の時点は示されていません。',
  evidence: (text) => `根拠：${text}`,
  feature: '機能',
  amounts: '料金',
};
