import type { ToolWords } from '../tool-words.js';

const parts = { kind: 'Art', source: 'Quelle', period: 'Zeitraum', note: 'Anmerkung', tier: 'Stufe' };

/** What toolbars and tables say in German. */
export const toolWords: ToolWords = {
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  showText: 'Als Text anzeigen',
  download: (format) => `Als ${format} herunterladen`,
  tools: 'Werkzeuge',
  columnOf: (column, part) => `${column}: ${parts[part]}`,
};
