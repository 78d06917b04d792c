/** Figures: numbers that say what they are and where they come from. */
import * as v from 'valibot';
import { withRules, type Rule } from './check.js';
import { citation, type Citation } from './source.js';
import { finite, isRecord, numberWhere, oneOf, period, record, shapes, text } from './values.js';

const kind = oneOf(['measured', 'estimated', 'derived', 'editorial']);
const about = {
  kind: v.optional(kind),
  source: v.optional(citation),
  period: v.optional(period),
  note: v.optional(text),
};

/** A stated figure has a value or bounds, not both, and its bounds stand in order. */
const valueOrBounds: Rule = function* (figure) {
  if (!isRecord(figure)) return;
  const { value, atLeast, atMost } = figure;
  if (value === undefined && atLeast === undefined && atMost === undefined) {
    yield { path: [], expected: 'one of "value", "atLeast", "atMost" or "suppressed"', found: figure };
  }
  for (const bound of ['atLeast', 'atMost']) {
    if (value !== undefined && figure[bound] !== undefined) {
      yield { path: [bound], expected: 'no bound beside "value"', found: figure[bound] };
    }
  }
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atMost < atLeast) {
    yield { path: ['atMost'], expected: `no less than "atLeast" (${atLeast})`, found: atMost };
  }
};

/** A figure that is not published states no number. */
const noNumber: Rule = function* (figure) {
  if (!isRecord(figure)) return;
  for (const number of ['value', 'atLeast', 'atMost']) {
    if (figure[number] !== undefined) {
      yield { path: [number], expected: 'no number beside "suppressed"', found: figure[number] };
    }
  }
};

const suppressed = withRules(record({ suppressed: text, ...about }), noNumber);

/** Every shape of figure around one schema of its numbers. */
const figureOf = /* @__NO_SIDE_EFFECTS__ */ (number: v.GenericSchema<number>) =>
  shapes(
    [
      number,
      withRules(
        record({ value: v.optional(number), atLeast: v.optional(number), atMost: v.optional(number), ...about }),
        valueOrBounds,
      ),
      suppressed,
    ],
    (value) => {
      if (!isRecord(value)) return 0;
      return 'suppressed' in value && value.suppressed != null ? 2 : 1;
    },
  );

/** A number; a number or bounds with kind, source, period and note; or the reason why there is none. */
export const figure = figureOf(finite);

/** A figure between two numbers, such as a share from 0 to 1. */
export const figureWithin = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) =>
  figureOf(numberWhere(`a number from ${least} to ${most}`, (value) => value >= least && value <= most, { min_value: least, max_value: most }));

/** A part of a whole, from 0 to 1. */
export const share = figureWithin(0, 1);

/** A figure as a guide holds it. */
export type Figure = v.InferOutput<typeof figure>;
/** What a figure is: counted, estimated, computed from other figures, or set by an editor. */
export type FigureKind = v.InferOutput<typeof kind>;

/** A figure in one shape: `value` where it is exact, else the bounds known, else why there is none. */
export interface Reading {
  /** The exact number; absent when only bounds are known, or nothing. */
  readonly value?: number | undefined;
  /** The number is this or more. Equal to `value` where that is known. */
  readonly atLeast?: number | undefined;
  /** The number is this or less. Equal to `value` where that is known. */
  readonly atMost?: number | undefined;
  /** Why the number is not published: `unreliable`, `confidential`, `not-applicable`, or the publisher's words. */
  readonly suppressed?: string | undefined;
  readonly kind?: FigureKind | undefined;
  readonly source?: Citation | undefined;
  readonly period?: string | undefined;
  readonly note?: string | undefined;
}

/** Reads any shape of figure as one. A bare number is a value without provenance. */
export function readFigure(figure: Figure): Reading {
  if (typeof figure === 'number') return readFigure({ value: figure });
  if (!('value' in figure) || figure.value == null) return figure;
  // Nobody writes zero with a sign.
  const value = (figure.value as number) + 0;
  return { ...figure, value, atLeast: value, atMost: value };
}
