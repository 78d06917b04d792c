import { salaryWords } from '../../words/en/salary.js';
import { allWords } from '../../words/words.js';

/** From the title of a column, in any language that is known, to its key. */
export const columnWords = (): ReadonlyMap<string, string> =>
  new Map(allWords('salary', salaryWords).flatMap(({ columns }) => Object.entries(columns).map(([key, title]) => [title.toLowerCase(), key])));
