/** Locales: which one an element speaks, and the platform's formatters for it, made once each. */
import { timeOf } from '../model/time.js';

/** Calls a function once per argument list and remembers what it answered. */
export function once<Args extends readonly (string | undefined)[], Value>(make: (...args: Args) => Value): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    const key = args.join();
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(...args)));
    return value;
  };
}

const canonical = once((tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
});

/** A locale the platform knows, from a tag as an author wrote it; `undefined` when it is not a language tag. */
export const canonicalLocale = (tag: string | null | undefined): string | undefined => canonical(String(tag ?? '').trim()) || undefined;

/** Scripts in use that run from right to left. */
const rightToLeft = /^(Adlm|Arab|Armi|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** The direction a locale is written in: that of the script it names, else of the script its language is written in. */
export const directionOf = once((locale: string): 'ltr' | 'rtl' =>
  rightToLeft.test(new Intl.Locale(canonicalLocale(locale) ?? 'en').maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** English, with dates and times as the region of a locale writes them in it: `en-DE` for `de`. */
export const englishOf = once((locale: string): string => {
  const { region } = new Intl.Locale(locale).maximize();
  return region ? `en-${region}` : 'en';
});

/** What runs from right to left. */
const rtlLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/**
 * A text of a guide as it stands among words of a locale. Where it has letters that run against these, it is kept together
 * in the direction of its own language, or of its first letter where that is not known.
 */
function isolated(text: string, locale: string, lang?: string): string {
  const rest = text.replace(rtlLetters, '');
  if (directionOf(locale) === 'rtl' ? !/\p{Letter}/u.test(rest) : rest === text) return text;
  const own = canonicalLocale(lang);
  return `${own ? (directionOf(own) === 'rtl' ? '\u2067' : '\u2066') : '\u2068'}${text}\u2069`;
}

/** Formats values the way a locale writes them. */
export interface Formats {
  readonly locale: string;
  /** A text of a guide in a sentence: kept together where its letters run against those around it. */
  own(text: string, lang?: string): string;
  /** A sum of money in full: `$125,000`, `$39.27`, `$0.0042`. */
  money(value: number, currency: string): string;
  /** The price of one unit of another currency, with the digits that a reader needs to check it: `$1.0834`. */
  rate(value: number, currency: string): string;
  /** A sum of money as short as an axis needs: `$125K`, `$2.5K`, `$7.50`; longer where it is no further than `step` from the next. */
  shortMoney(value: number, currency: string, step?: number): string;
  /** Two sums of money as a range. */
  moneyRange(from: number, to: number, currency: string): string;
  /** A plain number. */
  number(value: number): string;
  /** A part of a hundred: `10%`. */
  percent(value: number): string;
  /** Names as a list: `a, b, and c`. */
  readonly list: (items: readonly string[]) => string;
  /** A period as its author wrote it: `May 2024`, `2024 – 2034`. What is no period stays as it is. */
  period(period: string): string;
  /** The name of a region by its code, for a part of a country with that code: `Europe`, `United States (US-CA)`; the code itself where it has none. */
  region(code: string): string;
  /** The name of a currency in the plural, by its code: `US dollars`. */
  currency(code: string): string;
  /** The plural category of a number; of its place in a row with `ordinal`. */
  plural(value: number, type?: 'cardinal' | 'ordinal'): Intl.LDMLPluralRule;
}

const whole = { trailingZeroDisplay: 'stripIfInteger' } as const;
const compact = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 } as const;
/** Stands for short money, in place of digits after the point. */
const short = 'short';

/** The difference that matters to an amount: a hundredth of one that is less than a whole unit of its currency. */
const sizeOf = (value: number): number => (Math.abs(value) < 1 ? Math.abs(value) / 100 : Infinity);

/** The digits after the point that tell amounts of a difference apart; nothing where whole units do. */
const digitsOf = (size: number): string | undefined => (size && size < 1 ? String(Math.min(20, Math.ceil(-Math.log10(size)))) : undefined);

/**
 * The formatters of a locale; those that take the platform long are made when they are first used.
 *
 * @param figures the locale whose figures are written: numbers, percent and money, which hold no words; the same unless given
 */
export const formats = once((locale: string, figures?: string): Formats => {
  // Without English the platform would take a language it does not know for the one of the machine.
  const locales = [locale, 'en'];
  const plain = [figures ?? locale, 'en'];
  const money = once((currency: string, digits?: string): Intl.NumberFormat => {
    if (digits === short) return new Intl.NumberFormat(plain, { style: 'currency', currency, ...compact });
    // Never fewer digits than the currency has.
    const most = digits && Math.max(Number(digits), money(currency).resolvedOptions().maximumFractionDigits ?? 0);
    return new Intl.NumberFormat(plain, { style: 'currency', currency, ...whole, ...(most && { maximumFractionDigits: most }) });
  });
  // From right to left the sign of `US$` would part from its letters, and the number of a note would stand between both and the amount.
  const bound = (text: string): string => (directionOf(locale) === 'rtl' ? text.replace(/\p{Script=Latin}\p{Sc}/gu, '$&\u200e').replace(/\u200f?$/, '\u200f') : text);
  const number = new Intl.NumberFormat(plain, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(plain, { style: 'percent', maximumFractionDigits: 4 });
  const list = new Intl.ListFormat(locales);
  const dates = once((parts: string) => {
    const [year, month, day] = parts.split('-');
    return new Intl.DateTimeFormat(locales, {
      ...(year && { year: 'numeric' }),
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  });
  const regions = once(() => new Intl.DisplayNames(locales, { type: 'region', fallback: 'code' }));
  const currencies = once((code: string) => {
    const named = new Intl.NumberFormat(locales, { style: 'currency', currency: code, currencyDisplay: 'name' });
    // In some regions the platform puts the sign before the name, too.
    return named.formatToParts(2).findLast(({ type }) => type === 'currency')?.value ?? code;
  });
  const plurals = once((type: string) => new Intl.PluralRules(locales, { type: type as Intl.PluralRuleType }));
  return {
    locale,
    own: (text, lang) => isolated(text, locale, lang),
    money: (value, currency) => bound(money(currency, digitsOf(sizeOf(value))).format(value)),
    rate: (value, currency) => bound(money(currency, '6').format(value)),
    shortMoney(value, currency, step = sizeOf(value)) {
      const thousands = Math.floor(Math.log10(Math.abs(value)) / 3);
      // What money is shortened with is a word.
      return bound(money(currency, !figures && thousands > 0 && step >= 1000 ** thousands / 100 ? short : digitsOf(step)).format(value));
    },
    moneyRange: (from, to, currency) => bound(money(currency, digitsOf(Math.min(sizeOf(from), sizeOf(to)))).formatRange(from, to)),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    list: (items) => list.format(items),
    period(period) {
      const parts = period.split('/');
      const times = parts.map(timeOf);
      const [from, to] = times;
      if (!from || times.includes(undefined) || times.length > 2) return period;
      const [format, last] = parts.map((part) => dates(part.replace(/\d+/g, 'x'))) as [Intl.DateTimeFormat, Intl.DateTimeFormat?];
      if (!to || !last) return format.format(from);
      // A year and a month have no range in common that would add nothing to either.
      return format === last ? format.formatRange(from, to) : `${format.format(from)} – ${last.format(to)}`;
    },
    region(code) {
      try {
        // In any case of letters, and a country by its number as by its letters.
        const [area, part] = code.split('-');
        const name = regions().of(new Intl.Locale(`und-${area}`).region ?? '') || code;
        return part ? `${name} (${code.toUpperCase()})` : name;
      } catch {
        return code;
      }
    },
    currency: currencies,
    plural: (value, type = 'cardinal') => plurals(type).select(value),
  };
});
