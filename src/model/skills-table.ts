/**
 * The tabular form of the `skills` section: a row for each skill, with the title of its list under `group` and its name
 * under `skill`, so that a skill map can read the same table. It cannot carry unknown keys; an object of nothing but a
 * name reads back as that name, a figure of nothing but a value as a number, an empty text within a figure as absent.
 */
import type { Rows } from './csv.js';
import type { Skills } from './skills.js';
import { fieldOf, figure, text, texts } from './table-cells.js';
import { groups, readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `skills` section as a table: its columns, and how it becomes rows. */
export const skillsTable: Form<Skills> = /* @__PURE__ */ groups(
  'group',
  /* @__PURE__ */ records({ skill: /* @__PURE__ */ fieldOf('name', text), id: text, level: figure, importance: figure, description: text, examples: texts }, 'skill'),
);

/** Writes the `skills` section as rows, the header first, with the columns that are used. */
export const writeSkillsTable = (section: Skills): Rows => writeTable(skillsTable, section);

/** Reads the `skills` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readSkillsTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(skillsTable, source, words);
