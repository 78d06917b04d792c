/** Figures as short text, for attributes and for the cells of a table. */
import { readFigure, type Figure } from './figure.js';

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const form = new RegExp(`^(?:(${number})(\\s*\\+)?|(?:>=\\s*(${number}))?\\s*(?:<=\\s*(${number}))?)$`);

/**
 * Reads a figure from text: `125000`, a bound `>=208000`, `208000+` or `<=500`, both bounds `>=100 <=200`, or
 * `suppressed: unreliable`; a reason may stand as JSON, too. Any other text is answered as it is, for the check to name.
 */
export function parseFigure(text: string): unknown {
  const trimmed = text.trim();
  const suppressed = /^suppressed:(.*)$/s.exec(trimmed);
  if (suppressed) return { suppressed: readReason(suppressed[1]!.trimStart()) };
  const [, exact, plus, atLeast = plus && exact, atMost] = form.exec(trimmed) ?? [];
  if (exact !== undefined && !plus) return Number(exact);
  if (atLeast === undefined && atMost === undefined) return text;
  return { ...(atLeast !== undefined && { atLeast: Number(atLeast) }), ...(atMost !== undefined && { atMost: Number(atMost) }) };
}

function readReason(reason: string): unknown {
  try {
    return reason.startsWith('"') ? JSON.parse(reason) : reason;
  } catch {
    return reason;
  }
}

/** Writes a figure's number, bounds or reason as text that `parseFigure` reads. */
export function writeFigure(figure: Figure): string {
  const { value, atLeast, atMost, suppressed } = readFigure(figure);
  // Around a reason, white space means nothing, and quotation marks are not its own.
  if (suppressed !== undefined) return `suppressed: ${/^["\s]|\s$/.test(suppressed) ? JSON.stringify(suppressed) : suppressed}`;
  if (value !== undefined) return String(value);
  return [atLeast !== undefined && `>=${atLeast}`, atMost !== undefined && `<=${atMost}`].filter(Boolean).join(' ');
}
