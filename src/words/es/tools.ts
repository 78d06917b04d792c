import type { ToolWords } from '../tool-words.js';

const parts = { kind: 'tipo', source: 'fuente', period: 'período', note: 'nota', tier: 'nivel' };

/** What toolbars and tables say in Spanish. */
export const toolWords: ToolWords = {
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  showText: 'Mostrar como texto',
  download: (format) => `Descargar ${format}`,
  tools: 'Herramientas',
  columnOf: (column, part) => `${column}: ${parts[part]}`,
};
