import { unsafeCSS, type CSSResult } from 'lit';
import { widths } from '../geometry/labels.js';

/**
 * Rules that hold from each width on at which labels can appear: that for text of 16 pixels, and for the smallest text that
 * labels are set in, which does not shrink below 12 pixels.
 *
 * @param rules the rules of a width
 */
export const fromWidths = /* @__NO_SIDE_EFFECTS__ */ (rules: (width: number) => CSSResult | string): CSSResult =>
  unsafeCSS(
    widths.map((width) => `@container career (min-width:${width / 16}em) and (min-width:${Math.ceil((width * 12 + 32) / 13)}px){${rules(width).toString()}}`).join(''),
  );
