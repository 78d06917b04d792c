import type { ToolWords } from '../tool-words.js';

/** What toolbars and tables say in English. */
export const toolWords: ToolWords = {
  showTable: 'Show as table',
  showChart: 'Show as chart',
  showText: 'Show as text',
  download: (format) => `Download ${format}`,
  tools: 'Tools',
  columnOf: (column, part) => `${column}: ${part}`,
};
