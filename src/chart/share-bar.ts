import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutShareBar, type BarPiece } from '../geometry/share-bar.js';
import type { Reading } from '../model/figure.js';
import { percent } from './lengths.js';

/**
 * Draws a share as a thin bar; nothing of one that is not published. What the bar shows has to stand beside it in words.
 *
 * @csspart bar - A share as a bar.
 */
export function drawShareBar(reading: Reading, rtl: boolean): TemplateResult | typeof nothing {
  const bar = layoutShareBar(reading, rtl);
  const piece = (name: string, part: BarPiece | undefined): unknown => (part ? svg`<rect class=${name} x=${percent(part.at)} width=${percent(part.width)} height="100%"></rect>` : nothing);
  return bar ? html`<svg part="bar" aria-hidden="true"><rect class="all" width="100%" height="100%"></rect>${piece('open', bar.open)}${piece('sure', bar.sure)}</svg>` : nothing;
}
