/** Titles of occupations in many languages. */
import type { Guide } from '../../src/model/guide.js';
import { sourceFrom } from './figures.js';
import type { Loss, Provenance } from './load.js';

/** One record of `titles-in-28-locales.json`. */
export interface TitlesRecord {
  readonly locale: string;
  readonly longest: readonly string[];
  readonly sample: readonly string[];
  readonly with_controls: readonly string[];
  readonly with_slash_or_paren: readonly string[];
  readonly trailing_space: readonly string[];
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [{ field: 'total', why: 'It counts titles that the record does not list: a number of what is not there tells a reader nothing.' }];

/** Maps a list of titles to a guide for each title. */
export function adapt(record: TitlesRecord, provenance: Provenance): Guide[] {
  const titles = new Set([...record.longest, ...record.with_controls, ...record.with_slash_or_paren, ...record.trailing_space, ...record.sample]);
  const sources = [sourceFrom('titles', provenance)];
  return [...titles].map((title) => ({ lang: record.locale, title, sources }));
}
