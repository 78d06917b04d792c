import type { FrameWords } from '../frame-words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', '信頼性が低いため非公表'],
  ['confidential', '秘匿のため非公表'],
  ['not-applicable', '該当なし'],
]);

/** What every element says in Japanese. */
export const frameWords: FrameWords = {
  loading: '読み込み中…',
  failed: 'データが不足しているか正しくないため、表示できません。',
  notes: '注記',
  kinds: { measured: '調査による実測値', estimated: '推定値', derived: '他の数値から算出した値', editorial: '編集部が定めた値' },
  suppressed: (reason) => reasons.get(reason) ?? `非公表：${reason}`,
  atLeast: (amount) => `${amount}以上`,
  atMost: (amount) => `${amount}以下`,
  sentences: (list) => list.join(''),
  remarks: (list) => list.join('。'),
  parts: (list) => list.join('、'),
  named: (name, amount) => `${name}：${amount}`,
  source: (citation) => `出典：${citation}`,
  asOf: (period) => `データの時点：${period}`,
  period: (period) => `対象期間：${period}`,
  retrieved: (period) => `閲覧：${period}`,
  seeNote: (number) => `注記${number}を参照`,
};
