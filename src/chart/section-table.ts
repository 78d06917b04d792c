/** The table of a section in words, in every way an element needs it, from the form that the model gives it. */
import { parseFigure } from '../model/figure-text.js';
import { readFigure, type Figure, type FigureKind } from '../model/figure.js';
import { readTable, writeTable, type Form } from '../model/table-form.js';
import { tableWords } from '../words/en/table.js';
import { toolWords } from '../words/en/tools.js';
import { keysByWord, wordsFor } from '../words/words.js';
import type { SectionCode } from './section-element.js';
import { tableCode } from './section-on-use.js';
import { drawTable } from './table.js';
import { Voice } from './voice.js';

/** Columns that hold a share from 0 to 1. */
const shares: ReadonlySet<string> = new Set(['share', 'level', 'importance']);
/** Columns that hold percent. */
const percents: ReadonlySet<string> = new Set(['growthPercent', 'benchmark.growthPercent']);
/** Columns that hold a number. */
const numbers: ReadonlySet<string> = new Set(['openingsPerYear', 'employment', 'employmentProjected', 'change']);
/** Columns that hold a word of the document. */
const words: ReadonlySet<string> = new Set(['need', 'trend']);

/** What columns and lists are called in any language that is known, each with its key. A key may name both: a column `body`, a list `body`. */
const keys = (): ReadonlyMap<string, string> =>
  new Map([...keysByWord('table', tableWords, ({ lists }) => lists), ...keysByWord('table', tableWords, ({ columns }) => columns)]);

/** Says the columns that a form has from elsewhere, such as those of pay; `undefined` of those it does not know. */
export interface OtherColumns {
  readonly title: (column: string) => string | undefined;
  readonly show: (column: string, cell: string, row: readonly string[]) => string | undefined;
}

/**
 * What a section in words loads on use: its table, written, read with columns named in any language that is known, and
 * drawn, from the form that the model gives it; and what every element with a table does.
 *
 * @param others says the columns that the form has from elsewhere
 */
export const tableOf = <Section>(form: Form<Section>, others?: (voice: Voice<unknown>, header: readonly string[]) => OtherColumns): SectionCode<Section> => ({
  ...tableCode,
  writeTable: (section) => writeTable(form, section),
  readTable: (rows) => readTable(form, rows, keys()),
  drawTable(section, { frame, formats, locale, lang }, caption) {
    const said = wordsFor(locale, 'table', tableWords);
    const voice = new Voice(said, frame, formats);
    const rows = writeTable(form, section);
    const other = others?.(voice, rows[0] ?? []);
    const title = (column: string): string => {
      const known = other?.title(column);
      if (known !== undefined) return known;
      const [, base = '', part] = /^(.*)\.(kind|source|period|note)$/s.exec(column) ?? [];
      return part ? wordsFor(locale, 'tools', toolWords).columnOf(title(base), part as 'kind' | 'source' | 'period' | 'note') : (said.columns[column] ?? column);
    };
    const show = (column: string, cell: string, row: readonly string[]): string => {
      const known = other?.show(column, cell, row);
      if (known !== undefined) return known;
      if (column === 'list') return said.lists[cell] ?? cell;
      if (column.endsWith('.kind')) return frame.kinds[cell as FigureKind];
      if (/(^|\.)(period|retrieved)$/.test(column)) return formats.period(cell);
      if (words.has(column)) return said.values[cell] ?? cell;
      const isShare = shares.has(column);
      const isPercent = percents.has(column);
      if (!isShare && !isPercent && !numbers.has(column)) return cell;
      const reading = readFigure(parseFigure(cell) as Figure);
      return isShare ? voice.share(reading) : isPercent ? voice.percent(reading) : voice.amount(reading);
    };
    return drawTable(rows, { caption, title, show, lang });
  },
});
