import { describe, expect, test } from 'vitest';
import { times } from '../../src/words/times.js';

/** Text with the narrow and wide spaces of ranges as plain ones. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('Times', () => {
  test.each([
    ['en-US', 540, '9 AM'],
    ['en-US', 570, '9:30 AM'],
    ['en-US', 0, '12 AM'],
    ['en-US', 1440, '12 AM'],
    ['en-US', 1500, '1 AM'],
    ['en-GB', 540, '09:00'],
    ['de', 1050, '17:30'],
    ['ja', 540, '9:00'],
    ['en-US-u-hc-h23', 1020, '17:00'],
  ])('in %s: %d minutes are %s', (locale, minute, text) => {
    expect(plain(times(locale).time(minute))).toBe(text);
  });

  test('beside another time has minutes as soon as one of them has', () => {
    const { time } = times('en-US');
    expect([time(720, 585), time(585, 720), time(720, 540)].map(plain)).toEqual(['12:00 PM', '9:45 AM', '12 PM']);
  });

  test.each([
    ['en-US', 540, 720, '9 AM – 12 PM'],
    ['en-US', 540, 690, '9:00 – 11:30 AM'],
    ['en-US', 1320, 1800, '10 PM – 6 AM'],
    ['en-US', 540, 1980, '9 AM – 9 AM'],
    ['en-US', 1080, 1440, '6 PM – 12 AM'],
    ['en-US', 600, 1740, '10 AM – 5 AM'],
    ['en-US', 1200, 2460, '8 PM – 5 PM'],
    ['en-US', 630, 1740, '10:30 AM – 5:00 AM'],
    ['en-GB', 600, 1740, '10:00–05:00'],
  ])('in %s: from %d to %d is %s', (locale, from, to, text) => {
    expect(plain(times(locale).range(from, to))).toBe(text);
  });

  test('name no date, in any language, whichever end is the earlier one', () => {
    for (const locale of ['en', 'de', 'fr', 'es', 'ar', 'ja', 'ko', 'fa', 'zh-Hant']) expect(times(locale).range(1320, 1800), locale).not.toMatch(/1970|70|١٩٧٠|۱۹۷۰|\//);
  });

  test.each([
    ['en', 180, '3 hours'],
    ['en', 60, '1 hour'],
    ['en', 90, '1 hour, 30 minutes'],
    ['en', 1, '1 minute'],
    ['en', 1440, '24 hours'],
    ['de', 90, '1 Stunde, 30 Minuten'],
  ])('in %s: %d minutes last %s', (locale, minutes, text) => {
    expect(times(locale).length(minutes)).toBe(text);
  });

  test('name zones', () => {
    expect(times('en').zone('Europe/Berlin')).toBe('Central European Time');
    expect(times('de').zone('Asia/Tokyo')).toMatch(/Japan/);
  });
});
