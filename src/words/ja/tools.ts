import type { ToolWords } from '../tool-words.js';

const parts = { kind: '種類', source: '出典', period: '対象期間', note: '注記', tier: '段階' };

/** What toolbars and tables say in Japanese. */
export const toolWords: ToolWords = {
  showTable: '表で表示',
  showChart: 'グラフで表示',
  showText: '文章で表示',
  download: (format) => `${format}をダウンロード`,
  tools: 'ツール',
  columnOf: (column, part) => `${column}：${parts[part]}`,
};
