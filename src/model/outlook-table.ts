/**
 * The tabular form of the `outlook` section: one row, so that occupations can stand one below the other, with the benchmark
 * in columns of its own. It cannot carry unknown keys and a benchmark of nothing; a figure of nothing but a value reads
 * back as a number, an empty text within a figure as absent.
 */
import type { Rows } from './csv.js';
import type { Outlook } from './outlook.js';
import { citation, figure, nested, text } from './table-cells.js';
import { readTable, record, writeTable, type Form } from './table-form.js';

/** The form of the `outlook` section as a table: its columns, and how it becomes rows. */
export const outlookTable: Form<Outlook> = /* @__PURE__ */ record({
  name: text,
  growthPercent: figure,
  period: text,
  status: text,
  benchmark: /* @__PURE__ */ nested({ name: text, growthPercent: figure }),
  openingsPerYear: figure,
  employment: figure,
  employmentProjected: figure,
  change: figure,
  source: citation,
});

/** Writes the `outlook` section as rows, the header first, with the columns that are used. */
export const writeOutlookTable = (section: Outlook): Rows => writeTable(outlookTable, section);

/** Reads the `outlook` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readOutlookTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(outlookTable, source, words);
