import { describe, expect, test } from 'vitest';
import { PayVoice } from '../../src/elements/salary-range/say.js';
import { layoutSalaryRange, type PayAxis } from '../../src/geometry/salary-range.js';
import { convertPay } from '../../src/geometry/pay-units.js';
import type { Salary } from '../../src/model/salary.js';
import { formats } from '../../src/words/locale.js';
import { languages } from './every-language.js';

const voices: readonly (readonly [lang: string, voice: PayVoice])[] = languages.map(([lang, { salary, frame }]) => [lang, new PayVoice(salary, frame, formats(lang))]);

const salary: Salary = {
  currency: 'USD',
  unitText: 'YEAR',
  percentile10: 60000,
  percentile25: 80000,
  median: 100000,
  percentile75: 130000,
  percentile90: { suppressed: 'unreliable' },
  levels: [{ name: 'Mid', value: 100000 }],
};

/** The sentences about a salary. */
function say(voice: PayVoice, you?: number, about: Salary = salary): readonly string[] {
  const axes: readonly PayAxis[] = layoutSalaryRange([convertPay(about, { hoursPerYear: 2080 })], {
    you,
    label: (figures, currency, isBeyond) => voice.lines(figures, currency, () => undefined, isBeyond),
    tick: (value, currency) => voice.formats.shortMoney(value, currency),
  });
  return voice.sentences(axes[0]!.rows[0]!, axes[0]!);
}

describe.each(voices)('The sentences in %s', (_, voice) => {
  const { words, frame } = voice;
  const money = (value: number): string => voice.formats.money(value, 'USD');
  const own = (you: number): string => say(voice, you).at(-1)!;
  const rank = (percent: number): string => words.percentile(percent, voice.formats.number(percent));
  const middle = voice.formats.list([words.median, voice.own('Mid')]);

  test('name the figures on both sides of the reader’s own pay, with their amounts', () => {
    expect(own(90000)).toBe(words.youBetween(money(90000), money(80000), rank(25), money(100000), middle));
  });

  test('name the one figure where there is none on the other side', () => {
    expect(own(1000)).toBe(words.youBelow(money(1000), money(60000), rank(10)));
    expect(own(900000)).toBe(words.youAbove(money(900000), money(130000), rank(75)));
  });

  test('name the figure that the reader’s own pay is equal to', () => {
    expect(own(100000)).toBe(words.youAt(money(100000), middle));
  });

  test('say one amount once where all figures are the same', () => {
    const equal: Salary = { currency: 'USD', unitText: 'YEAR', minValue: 52000, median: 52000, maxValue: 52000 };
    expect(say(voice, undefined, equal)).toEqual([words.allSame(words.per.YEAR(money(52000)))]);
    expect(say(voice, 60000, equal)).toHaveLength(2);
    expect(say(voice, undefined, { ...equal, maxValue: 53000 })).not.toContain(words.allSame(words.per.YEAR(money(52000))));
    expect(say(voice, undefined, { currency: 'USD', unitText: 'YEAR', median: 52000 })).toEqual([words.medianIs(words.per.YEAR(money(52000)))]);
  });

  test('say of a median that is a bound no more than that', () => {
    const [sentence] = say(voice, undefined, { currency: 'USD', unitText: 'YEAR', median: { atLeast: 52000 } });
    expect(sentence).toBe(words.medianWithin(words.per.YEAR(frame.atLeast(money(52000)))));
  });

  test('lead over to an amount only where one follows', () => {
    const text = say(voice, 90000).join(' ');
    expect(text).toContain(words.notPublished(rank(90), frame.suppressed('unreliable')));
    const leading = words.bottomTo(voice.formats.percent(10));
    const led = [...text.matchAll(new RegExp(`${leading}\\u2069?(.{1,20})`, 'gu'))].map(([, after]) => after);
    expect(led).toEqual([expect.stringContaining(money(60000))]);
    expect(text).not.toContain(words.topFrom(voice.formats.percent(10)));
  });
});
