/**
 * The tabular form of the `relatedRoles` section: a row for each, with its pay in the columns of the salary table after
 * `salary.`. It cannot carry unknown keys, nor what a salary table cannot.
 */
import type { Rows } from './csv.js';
import type { RelatedRoles } from './related-roles.js';
import { namedColumn, readSalaryRow, salaryColumns, writeSalaryRow } from './salary-table.js';
import { inside, text } from './table-cells.js';
import { readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `relatedRoles` section as a table: its columns, and how it becomes rows. */
export const relatedRolesTable: Form<RelatedRoles> = {
  .../* @__PURE__ */ records({ title: text, summary: text, url: text, salary: /* @__PURE__ */ inside(writeSalaryRow, readSalaryRow, salaryColumns) }),
  columnOf: namedColumn,
};

/** Writes the `relatedRoles` section as rows, the header first, with the columns that are used. */
export const writeRelatedRolesTable = (section: RelatedRoles): Rows => writeTable(relatedRolesTable, section);

/** Reads the `relatedRoles` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readRelatedRolesTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(relatedRolesTable, source, words);
