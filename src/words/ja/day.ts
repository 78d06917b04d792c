import type { DayWords } from '../day-words.js';

/** What `<day-timeline>` says in Japanese. */
export const dayWords: DayWords = {
  heading: '1日の仕事の流れ',
  blocks: '1日の時間割',
  named: (name) => name,
  span: (from, to, length) => `1日は${from}に始まり、${to}に終わります（${length}）。`,
  spanNextDay: (from, to, length) => `1日は${from}に始まり、翌日の${to}に終わります（${length}）。`,
  spanSecondDay: (from, to, length) => `1日は${from}に始まり、翌々日の${to}に終わります（${length}）。`,
  lasting: (name, length) => `${name}（${length}）`,
  lastingInAll: (name, length, count) => `${name}（${count}回、計${length}）`,
  byLength: (list) => `長い順：${list}。`,
  many: (count, shortest, longest) => `時間帯は${count}件あり、最短は${shortest}、最長は${longest}です。`,
  manyAlike: (count, length) => `時間帯は${count}件あり、それぞれ${length}です。`,
  open: (list) => `空き時間：${list}。`,
  manyOpen: (count, length) => `空き時間：${count}回、計${length}。`,
  overlap: (range, list) => `同時進行（${range}）：${list}。`,
  manyOverlaps: (count) => `1日に${count}回、時間帯が重なります。`,
  night: (list) => `深夜0時をまたぐもの：${list}。`,
  zone: (name) => `タイムゾーン：${name}。`,
  nowIn: (time, list) => `現在${time}、${list}の時間です。`,
  nowOpen: (time) => `現在${time}、空き時間です。`,
  nowOutside: (time) => `現在${time}、この1日の時間外です。`,
  block: (name, range, length) => `${name}：${range}、${length}`,
  columns: { name: '名称', start: '開始', end: '終了', focus: '重点', tasks: '作業', timeZone: 'タイムゾーン' },
};
