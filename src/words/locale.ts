/** Locales: which one an element speaks, and the platform's formatters for it, made once each. */

/** A locale the platform knows, from a tag as an author wrote it; `undefined` when it is not a language tag. */
export function canonicalLocale(tag: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.trim() || [])[0];
  } catch {
    return undefined;
  }
}

const rightToLeft = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|ji|khw|ks|ku-arab|ms-arab|pa-arab|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|thaa|syrc|nkoo|adlm)\b/i;

/** The direction a locale is written in. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.test(locale) ? 'rtl' : 'ltr');

/** Formats values the way a locale writes them. */
export interface Formats {
  readonly locale: string;
  /** A sum of money in full: `$125,000`, `$39.27`. */
  money(value: number, currency: string): string;
  /** A sum of money as short as an axis needs: `$125K`. */
  shortMoney(value: number, currency: string): string;
  /** Two sums of money as a range. */
  moneyRange(from: number, to: number, currency: string): string;
  /** A plain number. */
  number(value: number): string;
  /** A part of a hundred: `10%`. */
  percent(value: number): string;
  /** Names as a list: `a, b, and c`. */
  list(items: readonly string[]): string;
  /** A period as its author wrote it: `May 2024`, `2024 – 2034`. */
  period(period: string): string;
  /** The name of a region by its code; the code itself where it has none. */
  region(code: string): string;
  /** The name of a currency in the plural, by its code: `US dollars`. */
  currency(code: string): string;
  /** The plural category of a number; of its place in a row with `ordinal`. */
  plural(value: number, type?: 'cardinal' | 'ordinal'): Intl.LDMLPluralRule;
}

/** Calls a function once per argument list and remembers what it answered. */
function once<Args extends readonly (string | undefined)[], Value>(make: (...args: Args) => Value): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    const key = args.join();
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(...args)));
    return value;
  };
}

const whole = { trailingZeroDisplay: 'stripIfInteger' } as const;

/** The formatters of a locale. */
export const formats = once((locale: string): Formats => {
  const money = once((currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency, ...whole } as Intl.NumberFormatOptions));
  const shortMoney = once(
    (currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 2, ...whole } as Intl.NumberFormatOptions),
  );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const list = new Intl.ListFormat(locale);
  const dates = once((parts: string) => {
    const [year, month, day] = parts.split('-');
    return new Intl.DateTimeFormat(locale, {
      ...(year && { year: 'numeric' }),
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const plurals = once((type: string) => new Intl.PluralRules(locale, { type: type as Intl.PluralRuleType }));
  return {
    locale,
    money: (value, currency) => money(currency).format(value),
    shortMoney: (value, currency) => shortMoney(currency).format(value),
    moneyRange: (from, to, currency) => money(currency).formatRange(from, to),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    list: (items) => list.format(items),
    period(period) {
      const [from = '', to] = period.split('/').map((part) => new Date(part));
      const format = dates((period.split('/')[0] ?? '').replace(/\d+/g, 'x'));
      if (!from || Number.isNaN(from.getTime())) return period;
      return to && !Number.isNaN(to.getTime()) ? format.formatRange(from, to) : format.format(from);
    },
    region(code) {
      try {
        return regions.of(code) ?? code;
      } catch {
        return code;
      }
    },
    currency(code) {
      const named = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'name' });
      return named.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
    },
    plural: (value, type = 'cardinal') => plurals(type).select(value),
  };
});
