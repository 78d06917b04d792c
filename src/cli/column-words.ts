/** What the columns of tables are called in every language of the package. Loaded only to read a table. */
import { english } from '../words/english.js';
import '../words/all.js';
import { keysByWord, type Words } from '../words/words.js';
import type { TableKey } from './tables.js';

const keysIn = <Part extends keyof Words>(part: Part, find: (words: Words[Part]) => Readonly<Record<string, string>>): ReadonlyMap<string, string> => keysByWord(part, english[part], find);

/** Leads from a title of a column, or the name of a list, in lower case to its key in the table of a section. */
export function columnWords(section: TableKey): ReadonlyMap<string, string> {
  switch (section) {
    case 'salary':
    case 'tiers':
    case 'pricing':
      return keysIn(`${section}Columns`, (columns: Readonly<Record<string, string>>) => columns);
    case 'day':
      return keysIn('day', ({ columns }) => columns);
    case 'skillMap':
      return keysIn('skillMap', ({ columns, lists }) => ({ ...lists, ...columns }));
    default:
      return new Map([...keysIn('table', ({ lists }) => lists), ...keysIn('table', ({ columns }) => columns)]);
  }
}
