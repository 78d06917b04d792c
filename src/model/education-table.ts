/**
 * The tabular form of the `education` section: a row for each paragraph, level and certification. A single text is a row
 * of its own, under `list` by its key. It cannot carry unknown keys; a figure of nothing but a value reads back as a
 * number, an empty text within a figure as absent.
 */
import type { Rows } from './csv.js';
import type { Education } from './education.js';
import { figure, text, texts } from './table-cells.js';
import { lists, proseRows, readTable, records, textRow, writeTable, type Form } from './table-form.js';

/** The form of the `education` section as a table: its columns, and how it becomes rows. */
export const educationTable: Form<Education> = /* @__PURE__ */ lists({
  body: proseRows,
  levels: /* @__PURE__ */ records({ name: text, need: text, share: figure, fields: texts }),
  certifications: /* @__PURE__ */ records({ name: text, abbr: text, proves: text, url: text }),
  experienceRequirements: textRow,
  training: textRow,
});

/** Writes the `education` section as rows, the header first, with the columns that are used. */
export const writeEducationTable = (section: Education): Rows => writeTable(educationTable, section);

/** Reads the `education` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readEducationTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(educationTable, source, words);
