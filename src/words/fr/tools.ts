import type { ToolWords } from '../tool-words.js';

const parts = { kind: 'nature', source: 'source', period: 'période', note: 'note', tier: 'échelon' };

/** What toolbars and tables say in French. */
export const toolWords: ToolWords = {
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  showText: 'Afficher en texte',
  download: (format) => `Télécharger en ${format}`,
  tools: 'Outils',
  columnOf: (column, part) => `${column}\u202f: ${parts[part]}`,
};
