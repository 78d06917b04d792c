import { tiersWords } from '../../words/en/tiers.js';
import { allWords } from '../../words/words.js';

/** From the title of a column, in any language that is known, to its key. */
export const columnWords = (): ReadonlyMap<string, string> =>
  new Map(allWords('tiers', tiersWords).flatMap(({ columns }) => Object.entries(columns).map(([key, title]) => [title.toLowerCase(), key])));
