/** Shows the pay of `<salary-range>` in another unit or currency than it is given in, and says how. */
import { GuideError } from '../../delivery/guide-error.js';
import { convertAmount, convertPay, isUnit, timesAYear, type Conversion, type RateTable } from '../../geometry/pay-units.js';
import { checkRates } from '../../model/rate-table.js';
import type { Salary } from '../../model/salary.js';
import { conversionWords } from '../../words/en/conversions.js';
import { wordsFor } from '../../words/words.js';
import type { ShownPay } from './compose.js';
import type { PayVoice } from './say.js';

/** What the element's attributes say about the unit and currency to show pay in. */
export interface ConversionSettings {
  readonly you: number | null;
  readonly showUnit: string | null;
  readonly hoursPerYear: number;
  readonly rates: RateTable | null;
  /** Says something to the developer, once. */
  warn(message: string): void;
}

/** The salaries in the unit and currency to show them in, and the reader's own pay as the first of them. A unit that is none, hours that are none, or rates that are none, count as not given. */
export function convertPays(salaries: readonly Salary[], host: ConversionSettings): ShownPay {
  const { you, showUnit, hoursPerYear, rates } = host;
  const unit = String(showUnit ?? '').toUpperCase();
  const options = { unit: isUnit(unit) ? unit : undefined, hoursPerYear: hoursPerYear > 0 && Number.isFinite(+hoursPerYear) ? +hoursPerYear : 2080, rates: rates ? usable(rates, host) : undefined };
  const pays = salaries.map((salary) => convertPay(salary, options));
  return { pays, you: you === null ? you : convertAmount(you, pays[0]?.conversions ?? []) };
}

/** A table of rates, as far as it can be used; what is wrong with it is told. */
function usable(rates: RateTable, host: ConversionSettings): RateTable | undefined {
  const { isUsable, problems } = checkRates(rates);
  if (problems.length) host.warn(`cannot use ${isUsable ? 'all of its' : 'its'} rates: ${new GuideError(problems).message}`);
  return isUsable ? rates : undefined;
}

/** How an amount came to be shown in this unit or currency. */
export function sayConversion(conversion: Conversion, { frame, formats }: PayVoice): string {
  const words = wordsFor(formats.locale, 'conversions', conversionWords);
  if (conversion.type === 'rate') {
    const { from, to, rate, date, source } = conversion;
    return words.convertedRate(formats.rate(1, to), formats.rate(rate, from), frame.parts([formats.period(date), typeof source === 'object' ? source.title : source].filter(Boolean) as string[]));
  }
  const { from, to, hoursPerYear = 0 } = conversion;
  const counts = [from, to].flatMap((unit) => {
    if (unit === 'YEAR') return [];
    if (unit === 'HOUR') return words.hours(formats.number(hoursPerYear));
    const times = new Intl.NumberFormat([formats.locale, 'en'], { style: 'unit', unit: unit.toLowerCase(), unitDisplay: 'long' });
    return words.aYear(times.format(timesAYear[unit]));
  });
  return words.convertedUnit(from, to, frame.parts(counts));
}
