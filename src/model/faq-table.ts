/**
 * The tabular form of the `faq` section: a row for each question. An answer is one cell, a blank line between paragraphs.
 * It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Faq } from './faq.js';
import { prose, text } from './table-cells.js';
import { readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `faq` section as a table: its columns, and how it becomes rows. */
export const faqTable: Form<Faq> = /* @__PURE__ */ records({ question: text, answer: prose });

/** Writes the `faq` section as rows, the header first, with the columns that are used. */
export const writeFaqTable = (section: Faq): Rows => writeTable(faqTable, section);

/** Reads the `faq` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readFaqTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(faqTable, source, words);
