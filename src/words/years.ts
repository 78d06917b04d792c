/** Numbers of years, the way a locale writes them. */
import { once } from './locale.js';

const format = once((locale: string) => new Intl.NumberFormat([locale, 'en'], { style: 'unit', unit: 'year', unitDisplay: 'long', maximumFractionDigits: 20 }));

/** A number of years with its unit, or two of them as a range: `5 years`, `2–5 years`. */
export const inYears = (locale: string, from: number, to = from): string => (from === to ? format(locale).format(from) : format(locale).formatRange(from, to));
