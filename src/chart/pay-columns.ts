/** The columns of pay in a table, as a reader of the language sees them. */
import { parseFigure } from '../model/figure-text.js';
import { readFigure, type Figure, type FigureKind } from '../model/figure.js';
import type { UnitText } from '../model/salary.js';
import { salaryColumnWords } from '../words/en/salary-columns.js';
import { toolWords } from '../words/en/tools.js';
import { wordsFor } from '../words/words.js';
import type { PayText } from './pay-text.js';

/** The title of a column of pay: `Median`, `90th percentile`, the name of a level. */
export function titleOfPay(column: string, text: PayText): string {
  const { words, formats } = text;
  const [, base = column, part] = /^(.*)\.(kind|source|period|note|tier)$/s.exec(column) ?? [];
  if (part) return wordsFor(formats.locale, 'tools', toolWords).columnOf(titleOfPay(base, text), part as 'kind' | 'source' | 'period' | 'note' | 'tier');
  if (column.startsWith('percentile:')) return words.percentile(Number(column.slice(11)), formats.number(Number(column.slice(11))));
  const fixed: Readonly<Record<string, string>> = wordsFor(formats.locale, 'salaryColumns', salaryColumnWords);
  return Object.hasOwn(fixed, column) ? fixed[column]! : text.own(column.replace(/^level:/, ''));
}

/** A cell of a column of pay, in the row's currency. */
export function cellOfPay(column: string, cell: string, currency: string, text: PayText): string {
  const { words, frame, formats } = text;
  if (column === 'region') return formats.region(cell);
  if (column === 'currency') return formats.currency(cell);
  if (column === 'unitText') return words.units[cell as UnitText];
  if (column === 'asOf' || column.endsWith('.period')) return formats.period(cell);
  if (column.endsWith('.kind')) return frame.kinds[cell as FigureKind];
  if (/\.|^(name|note|source)$/.test(column)) return cell;
  const figure = parseFigure(cell);
  if (typeof figure !== 'number' && typeof figure !== 'object') return cell;
  return text.amount(readFigure(figure as Figure), column === 'sampleSize' ? undefined : currency);
}
