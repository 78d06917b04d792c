/** A table of exchange rates, as a page gives it. */
import { check, type Problem } from './check.js';
import { citation } from './source.js';
import { currency, isRecord, matching, numberWhere, optional, record } from './values.js';

const table = record({ base: currency, date: matching(/\S/, 'a date such as 2026-11-20'), rates: record({}), source: optional(citation) });

const rate = numberWhere('a number above zero', (value) => value > 0 && Number.isFinite(value), { gt_value: 0 });

/**
 * What is wrong with a table of rates, and whether it can be used in spite of it: one rate that is wrong stands in the way
 * of no other. Text is no number here, as in the rest of the document.
 */
export function checkRates(given: unknown): { readonly isUsable: boolean; readonly problems: readonly Problem[] } {
  const { problems } = check(table, given);
  const rates = isRecord(given) && isRecord(given.rates) ? Object.entries(given.rates) : [];
  return { isUsable: !problems.length, problems: [...problems, ...rates.flatMap(([code, value]) => check(rate, value, `/rates/${code}`).problems)] };
}
