import { skillMapWords } from '../../words/en/skill-map.js';
import { allWords } from '../../words/words.js';

/** From the title of a column or a list, in any language that is known, to its key. */
export const columnWords = (): ReadonlyMap<string, string> =>
  new Map(allWords('skillMap', skillMapWords).flatMap(({ columns, lists }) => [...Object.entries(lists), ...Object.entries(columns)].map(([key, title]) => [title.toLowerCase(), key])));
