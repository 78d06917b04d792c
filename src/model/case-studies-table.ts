/**
 * The tabular form of the `caseStudies` section: a row for each. The story is one cell, a blank line between paragraphs.
 * It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { CaseStudies } from './case-studies.js';
import { prose, text } from './table-cells.js';
import { readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `caseStudies` section as a table: its columns, and how it becomes rows. */
export const caseStudiesTable: Form<CaseStudies> = /* @__PURE__ */ records({ title: text, sector: text, body: prose, takeaway: text });

/** Writes the `caseStudies` section as rows, the header first, with the columns that are used. */
export const writeCaseStudiesTable = (section: CaseStudies): Rows => writeTable(caseStudiesTable, section);

/** Reads the `caseStudies` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readCaseStudiesTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(caseStudiesTable, source, words);
