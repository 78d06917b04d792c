import type { UnitText } from '../../model/salary.js';
import type { SalaryWords } from '../salary-words.js';

/** Pay for a unit of time. */
export const heading: Readonly<Record<UnitText, string>> = { HOUR: '時給', DAY: '日給', WEEK: '週給', MONTH: '月給', YEAR: '年収' };

/** What `<salary-range>` says in Japanese. */
export const salaryWords: SalaryWords = {
  pay: '給与',
  heading,
  units: { HOUR: '時間', DAY: '日', WEEK: '週', MONTH: '月', YEAR: '年' },
  axis: {
    HOUR: (currency) => `1時間あたり（${currency}）`,
    DAY: (currency) => `1日あたり（${currency}）`,
    WEEK: (currency) => `1週間あたり（${currency}）`,
    MONTH: (currency) => `1か月あたり（${currency}）`,
    YEAR: (currency) => `1年あたり（${currency}）`,
  },
  per: {
    HOUR: (amount) => `${amount}／時間`,
    DAY: (amount) => `${amount}／日`,
    WEEK: (amount) => `${amount}／週`,
    MONTH: (amount) => `${amount}／月`,
    YEAR: (amount) => `${amount}／年`,
  },
  levels: { entry: '初級', mid: '中級', senior: '上級' },
  lowest: '最低額',
  highest: '最高額',
  median: '中央値',
  mean: '平均値',
  yourPay: 'あなたの給与',
  // An amount follows the name: what Japanese says after an amount has to stand in the name.
  topFrom: (percent) => `上位${percent}の下限`,
  bottomTo: (percent) => `下位${percent}の上限`,
  percentile: (_, text) => `${text}パーセンタイル`,
  span: (low, high) => `表示されている範囲は${low}～${high}です。`,
  allSame: (amount) => `表示されている数値はすべて${amount}です。`,
  spanFrom: (low) => `給与の下限は${low}です。`,
  spanTo: (high) => `給与の上限は${high}です。`,
  middleHalf: (low, high) => `中位の半数の人は${low}～${high}の給与を得ています。`,
  medianIs: (amount) => `中央値は${amount}です。半数の人の給与はこれより高く、残りの半数の人の給与はこれより低くなっています。`,
  medianWithin: (amount) => `中央値は${amount}です。`,
  point: (name, amount) => `${name}は${amount}`,
  byLevel: (list) => `レベル別：${list}。`,
  others: (list) => `${list}。`,
  allFigures: 'すべての数値',
  about: (name, sentences) => `${name}：${sentences}`,
  notPublished: (name, reason) => `${name}：${reason}。`,
  youBetween: (you, below, belowName, above, aboveName) => `あなたの給与${you}は、${below}（${belowName}）と${above}（${aboveName}）の間にあります。`,
  youBelow: (you, lowest, name) => `あなたの給与${you}は、${lowest}（${name}）を下回っています。`,
  youAbove: (you, highest, name) => `あなたの給与${you}は、${highest}（${name}）を上回っています。`,
  youAt: (you, name) => `あなたの給与${you}は、次の数値と同じです：${name}。`,
  offAxis: (amount) => `${amount}（軸の範囲外）`,
  scalesDiffer: '軸によって通貨または期間の単位が異なるため、ある軸の位置を別の軸の位置と比べることはできません。',
  tooMany: (count) => `${count}行はグラフでは見づらいため、表で示しています。`,
  sampleSize: 'サンプルサイズ',
  sample: (count) => `サンプルサイズ：${count}`,
};
