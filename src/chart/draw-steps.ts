import { html, nothing, type TemplateResult } from 'lit';
import { fitSteps } from '../geometry/steps.js';
import { drawName } from './draw-link.js';
import { widthName } from './lengths.js';

/** Named steps from low to high, and which of them it is. */
export interface Steps {
  /** The names of the steps, from low to high; without them, what it is is said and not drawn. */
  readonly scale?: readonly string[] | undefined;
  /** The step it is, or the first of several. */
  readonly from: string;
  /** The last of several. */
  readonly to?: string | undefined;
}

/**
 * Draws named steps in a row, with the one that it is, or all of several, filled. Each has its name under it where all
 * have room; elsewhere the ends and what it is are named, and a reader of the screen hears every step all the same.
 * Without a scale, what it is is said in words. Nothing of a blank one.
 *
 * @param name what the row is called, with what it is: `Demand: High`
 * @param lang the language of the names
 * @param isSmall for the row of a list: short steps, and beside them what it is
 * @csspart scale - A row of named steps, with what is written under it.
 * @csspart steps - The steps, from low to high.
 * @csspart step - A step.
 * @csspart value - What it is, where it is said in words.
 */
export function drawSteps({ scale, from, to = from }: Steps, name: string, lang: string | undefined, isSmall = false): TemplateResult | typeof nothing {
  const value = from === to ? drawName(from, lang) : html`${drawName(from, lang)} – ${drawName(to, lang)}`;
  if (!scale?.length) return from.trim() || to.trim() ? html`<p part="value">${value}</p>` : nothing;
  const first = scale.indexOf(from);
  const last = Math.max(first, scale.indexOf(to));
  const isOn = (index: number): boolean => index >= first && index <= last;
  const steps = html`<ol part="steps" role="list" aria-label=${name}>
    ${scale.map((step, index) => html`<li part="step" class=${isOn(index) ? 'on' : nothing} aria-current=${isOn(index) ? 'true' : nothing}>${drawName(step, lang)}</li>`)}
  </ol>`;
  if (isSmall) return html`<div part="scale" class="small">${steps}<span part="value" aria-hidden="true">${value}</span></div>`;
  const named = scale.flatMap((step, index) => ([0, first, last, scale.length - 1].includes(index) ? [{ step, index }] : []));
  return html`<div part="scale">
    <div class="fits-${widthName(fitSteps(scale))}">
      ${steps}
      <p class="ends" aria-hidden="true">${named.map(({ step, index }) => (isOn(index) ? html`<b>${drawName(step, lang)}</b> ` : html`<span>${drawName(step, lang)}</span> `))}</p>
    </div>
  </div>`;
}
