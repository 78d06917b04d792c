import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterEach, describe, expect, test } from 'vitest';
import { canonicalLocale, directionOf, formats } from '../../src/words/locale.js';
import { inYears } from '../../src/words/years.js';

const locales = ['en', 'en-IN', 'de', 'de-AT', 'de-CH', 'fr', 'es', 'ja', 'ar', 'ar-EG', 'he', 'fa-IR', 'th-TH'];

/** A text without the marks that only its direction needs. */
const seen = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');

describe('canonicalLocale', () => {
  test.each([
    ['en', 'en'],
    ['de-de', 'de-DE'],
    ['EN-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['  de-AT ', 'de-AT'],
    ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ['tlh', 'tlh'],
  ])('reads %j as %j', (tag, locale) => {
    expect(canonicalLocale(tag)).toBe(locale);
  });

  test.each([['en_US'], [''], ['   '], [null], [undefined], ['x'], ['e'], ['en-'], ['de AT'], ['123'], ['en-US-'], ['*']])('knows no language by %j', (tag) => {
    expect(canonicalLocale(tag)).toBeUndefined();
  });
});

describe('directionOf', () => {
  test.each(['ar', 'ar-EG', 'ckb', 'dv', 'fa-IR', 'he', 'iw', 'ps', 'sd', 'syr', 'ug', 'ur-PK', 'yi', 'nqo', 'pa-PK', 'az-Arab', 'ku-Arab', 'ks', 'ff-Adlm', 'rhg', 'uz-Arab-AF', 'ar-u-nu-latn', 'en-Hebr'])('is from right to left for %s', (locale) => {
    expect(directionOf(locale)).toBe('rtl');
  });

  test.each(['en', 'de-AT', 'ja', 'zh-Hant-TW', 'th', 'tlh', 'und', 'ar-Latn', 'sd-Deva', 'ks-Deva', 'ug-Cyrl', 'pa', 'az', 'en-u-nu-arab', 'arn', 'her', 'fax', 'en_US', ''])('is from left to right for %j', (locale) => {
    expect(directionOf(locale)).toBe('ltr');
  });
});

describe.each(locales)('The formats of %s', (locale) => {
  const said = formats(locale);
  const intl = (options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(locale, options);

  test('are made once', () => {
    expect(formats(locale)).toBe(said);
    expect(said.locale).toBe(locale);
  });

  test.each([['USD', 39.27], ['JPY', 4200], ['KWD', 1.234], ['EUR', 0.5], ['USD', -12.5]])('write money in %s with the decimals of the currency: %d', (currency, value) => {
    expect(seen(said.money(value, currency))).toBe(seen(intl({ style: 'currency', currency }).format(value)));
  });

  test.each(['USD', 'JPY', 'KWD', 'GBP', 'QQQ'])('write whole amounts of %s without decimals', (currency) => {
    const whole = intl({ style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 0 });
    for (const value of [0, 7, 125000]) expect(seen(said.money(value, currency))).toBe(seen(whole.format(value)));
  });

  test('write two amounts as a range', () => {
    expect(seen(said.moneyRange(90000, 160000, 'EUR'))).toBe(seen(intl({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }).formatRange(90000, 160000)));
  });

  test('write short money without zeros at its end', () => {
    const compact = intl({ style: 'currency', currency: 'USD', notation: 'compact', maximumSignificantDigits: 6 });
    for (const value of [2000, 2500, 125000, 1250000, -2500]) expect(seen(said.shortMoney(value, 'USD'))).toBe(seen(compact.format(value)));
  });

  test('write short money below a thousand in full', () => {
    for (const value of [0, 7.5, 39.27, 950, -7.5]) expect(said.shortMoney(value, 'USD')).toBe(said.money(value, 'USD'));
    expect(said.shortMoney(1.125, 'KWD')).toBe(said.money(1.125, 'KWD'));
  });

  test('tell small amounts apart, by three digits of each', () => {
    for (const [one, other] of [[0.0001, 0.0009], [0.0123, 0.0124], [-0.00051, -0.00052], [1e-9, 2e-9]] as const) {
      expect(said.money(one, 'USD')).not.toBe(said.money(other, 'USD'));
      expect(said.money(one, 'USD')).not.toBe(said.money(0, 'USD'));
      expect(said.moneyRange(one, other, 'JPY')).not.toBe(said.moneyRange(one, one, 'JPY'));
    }
    expect(seen(said.money(0.0001, 'USD'))).toBe(seen(intl({ style: 'currency', currency: 'USD', maximumFractionDigits: 4 }).format(0.0001)));
  });

  test.each([[100, 0.005], [100_000, 5], [1e6, 1000], [1e9, 1e6], [0, 0.0002], [-100, 0.0025], [999_990, 5], [0.5, 0.1]])('tell the ticks of an axis apart, from %d on by steps of %d', (from, step) => {
    for (const currency of ['USD', 'JPY', 'KWD']) {
      const ticks = Array.from({ length: 6 }, (_, index) => said.shortMoney(from + index * step, currency, step));
      expect(new Set(ticks).size, currency).toBe(6);
    }
  });

  test('keep the letters and the sign of a currency together', () => {
    for (const text of [said.money(5, 'USD'), said.shortMoney(5000, 'USD'), said.moneyRange(5, 6, 'USD')]) {
      if (directionOf(locale) === 'rtl') expect(text).not.toMatch(/[A-Z]\$(?!\u200e)/);
      else expect(text).not.toMatch(/\u200e/);
      // What follows, such as the number of a note, stands behind the whole amount.
      expect(text.endsWith('\u200f')).toBe(directionOf(locale) === 'rtl');
    }
  });

  test('write numbers in full', () => {
    for (const value of [0, 1234567.891, 0.0833333, 2080]) expect(said.number(value)).toBe(intl({ maximumFractionDigits: 20 }).format(value));
  });

  test.each([2.5, 10, 0, 100, 0.1, -3])('write %d percent', (value) => {
    expect(said.percent(value)).toBe(intl({ style: 'percent', maximumFractionDigits: 1 }).format(value / 100));
  });

  test.each([0, 1, 2, 5, 11, 2.5, 100])('write %d years with their unit', (value) => {
    expect(inYears(said.locale, value)).toBe(intl({ style: 'unit', unit: 'year', unitDisplay: 'long' }).format(value));
  });

  test('write years as a range, and one number as itself', () => {
    expect(inYears(said.locale, 2, 5)).toBe(intl({ style: 'unit', unit: 'year', unitDisplay: 'long' }).formatRange(2, 5));
    expect(inYears(said.locale, 3, 3)).toBe(inYears(said.locale, 3));
  });

  test('write what is left of a hundred without the error of the machine', () => {
    expect(said.percent(100 - 99.9)).toBe(said.percent(0.1));
  });

  test('join names as a list', () => {
    const [a, b, c] = directionOf(locale) === 'rtl' ? ['أ', 'ب', 'ج'] : ['A', 'B', 'C'];
    for (const names of [[], [a], [a, b], [a, b, c]]) expect(said.list(names)).toBe(new Intl.ListFormat(locale).format(names));
  });

  test('name regions, and leave a code that has no name', () => {
    const named = new Intl.DisplayNames(locale, { type: 'region' });
    for (const code of ['US', 'DE', '419', '150']) expect(said.region(code)).toBe(named.of(code));
    for (const code of ['QX', 'ZZZZ', 'Narnia', '', '../..']) expect(said.region(code)).toBe(code);
    for (const code of ['us', 'Us', '840']) expect(said.region(code)).toBe(named.of('US'));
    expect(said.region('001')).toBe(named.of('001'));
    expect(said.region('us-ca')).toBe(`${named.of('US')} (US-CA)`);
    expect(said.region('GB-ENG')).toBe(`${named.of('GB')} (GB-ENG)`);
  });

  test('name currencies, and leave a code that has no name', () => {
    const name = (currency: string): string | undefined =>
      intl({ style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(2).find(({ type }) => type === 'currency')?.value;
    for (const code of ['USD', 'GBP', 'JPY']) {
      expect(said.currency(code)).toBe(name(code));
      expect(said.currency(code)).not.toBe(code);
    }
    expect(said.currency('QQQ')).toBe('QQQ');
  });

  test('know the plural category of numbers and places', () => {
    for (const type of ['cardinal', 'ordinal'] as const) {
      const rules = new Intl.PluralRules(locale, { type });
      for (const value of [0, 1, 2, 3, 11, 21, 100, 1.5]) expect(said.plural(value, type)).toBe(rules.select(value));
    }
    expect(said.plural(3)).toBe(said.plural(3, 'cardinal'));
  });
});

describe.each(locales)('A period in %s', (locale) => {
  const { period } = formats(locale);
  const year = { year: 'numeric' } as const;
  const month = { ...year, month: 'long' } as const;
  const day = { ...month, day: 'numeric' } as const;
  const dates = (shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
  /** A year as the locale writes it. */
  const inYear = (value: number): string => new Intl.NumberFormat(locale, { useGrouping: false }).format(value);

  test.each([['2024', year], ['2024-05', month], ['2024-05-31', day], ['2024-01-01', day], ['2023-12', month]])('says %s in full', (text, shape) => {
    expect(period(text)).toBe(dates(shape).format(new Date(text)));
  });

  test.each([['2024', '2034', year], ['2024-05', '2025-06', month], ['2024-05', '2024-06', month], ['2024-05-30', '2024-06-02', day]])('says %s to %s as a range', (from, to, shape) => {
    expect(period(`${from}/${to}`)).toBe(dates(shape).formatRange(new Date(from), new Date(to)));
  });

  test('has the year of the Gregorian calendar, whatever calendar the locale prefers', () => {
    for (const text of ['2024', '2024-05', '2024-05-31', '2024/2034', '2024-05/2025-06']) {
      expect(period(text)).toContain(inYear(2024));
      for (const other of [1403, 1445, 1446, 2567, 5784]) expect(period(text)).not.toContain(inYear(other));
    }
    expect(period('2024/2034')).toContain(inYear(2034));
    expect(period('2024-05/2025-06')).toContain(inYear(2025));
  });

  test('adds no month to a year beside a month', () => {
    expect(period('2024-05/2025')).toBe(`${period('2024-05')} – ${period('2025')}`);
    expect(period('2024/2025-06')).toBe(`${period('2024')} – ${period('2025-06')}`);
  });

  test.each(['', '/', '2024/', '/2024', '2024-13', '2024-02-30', '2023-02-29', 'May 2024', 'spring', '2024/2025/2026', '2024-05/soon'])('leaves %j as it is', (text) => {
    expect(period(text)).toBe(text);
  });
});

describe('A period', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  // Formats are made once for a locale: another locale makes them in the time zone set.
  test.each([['America/Los_Angeles', 'en-US'], ['Pacific/Kiritimati', 'en-PH'], ['Asia/Kathmandu', 'en-u-nu-latn']])('is the same day in %s', (place, locale) => {
    process.env.TZ = place;
    expect(formats(locale).period('2024-01-01')).toBe('January 1, 2024');
  });
});

describe('The formats of a locale', () => {
  test('write what a newspaper of the country would', () => {
    expect(formats('en').money(125000, 'USD')).toBe('$125,000');
    expect(formats('en').money(39.27, 'USD')).toBe('$39.27');
    expect(formats('en').shortMoney(125000, 'USD')).toBe('$125K');
    expect(formats('en').shortMoney(2500, 'USD')).toBe('$2.5K');
    expect(formats('en').shortMoney(7.5, 'USD')).toBe('$7.50');
    expect(formats('de').money(125000, 'EUR')).toMatch(/^125\.000\s€$/);
    expect(formats('de').percent(2.5)).toMatch(/^2,5\s%$/);
    expect(formats('de').percent(10)).toMatch(/^10\s%$/);
    expect(formats('en').percent(10)).toBe('10%');
  });

  test('are those of English for a language that the platform does not know, whatever the machine speaks', () => {
    const sources = ['src/model/time.ts', 'src/words/locale.ts'].map((file) => readFileSync(file, 'utf8').replace(/^import .*$/gm, ''));
    const { outputText } = transpileModule(sources.join('\n'), { compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ESNext } });
    const ask = `
      const say = ({ money, shortMoney, moneyRange, number, percent, list, period, region, currency, plural }) => [
        money(1234.5, 'EUR'), shortMoney(12500, 'EUR'), moneyRange(1, 2, 'EUR'), number(1234.5), percent(2.5), list(['A', 'B']),
        period('2024-05/2025-06'), region('DE'), currency('EUR'), plural(2, 'ordinal'),
      ];
      console.log(JSON.stringify([new Intl.NumberFormat().resolvedOptions().locale, say(formats('tlh')), say(formats('en'))]));`;
    const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
    const answer: unknown = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', outputText + ask], { env, encoding: 'utf8' }));
    const [machine, unknown, english] = answer as readonly [string, unknown, unknown];
    // Other systems may not ask the environment.
    if (process.platform === 'linux') expect(machine).toBe('de-DE');
    expect(unknown).toEqual(english);
  });
});
