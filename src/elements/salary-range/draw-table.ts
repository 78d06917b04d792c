import type { TemplateResult } from 'lit';
import { drawTable } from '../../chart/table.js';
import type { Rows } from '../../model/csv.js';
import { parseFigure } from '../../model/figure-text.js';
import { readFigure, type Figure, type FigureKind } from '../../model/figure.js';
import { salariesOf, type Salary, type SalarySection, type UnitText } from '../../model/salary.js';
import { salaryColumns, writeSalaryTable } from '../../model/salary-table.js';
import type { SalaryColumn } from '../../words/salary-words.js';
import type { PayVoice } from './say.js';

/** The tabular form of a section. */
export const writeTable = (section: SalarySection): Rows => writeSalaryTable(salariesOf(section));

/** Draws salaries as the table they are read from, with amounts and names as a reader of the language writes them. */
export function drawPayTable(salaries: readonly Salary[], voice: PayVoice, caption: string): TemplateResult {
  const { words, frame, formats } = voice;
  const rows = writeSalaryTable(salaries);
  const currencyAt = rows[0]?.indexOf('currency') ?? 0;
  const isFixed = (column: string): column is SalaryColumn => (salaryColumns as readonly string[]).includes(column);

  const title = (column: string): string => {
    const [, base = column, part] = /^(.*)\.(kind|source|period|note|tier)$/s.exec(column) ?? [];
    if (part) return frame.columnOf(title(base), part as 'kind' | 'source' | 'period' | 'note' | 'tier');
    if (column.startsWith('percentile:')) return words.percentile(Number(column.slice(11)), formats.number(Number(column.slice(11))));
    return isFixed(column) ? words.columns[column] : column.replace(/^level:/, '');
  };
  const show = (column: string, cell: string, row: readonly string[]): string => {
    if (column === 'region') return formats.region(cell);
    if (column === 'currency') return formats.currency(cell);
    if (column === 'unitText') return words.units[cell as UnitText];
    if (column === 'asOf' || column.endsWith('.period')) return formats.period(cell);
    if (column.endsWith('.kind')) return frame.kinds[cell as FigureKind];
    if (/\.|^(name|note|source)$/.test(column)) return cell;
    const figure = parseFigure(cell);
    if (typeof figure !== 'number' && typeof figure !== 'object') return cell;
    const reading = readFigure(figure as Figure);
    return voice.amount(reading, column === 'sampleSize' ? undefined : (row[currencyAt] ?? ''));
  };
  return drawTable(rows, { caption, title, show });
}
