import { html, nothing, type TemplateResult } from 'lit';
import type { Framed } from './table-element.js';

/**
 * The frame of a section in words: heading, summary, toolbar, what there is or its table, notes.
 *
 * @csspart section - The frame of everything.
 * @csspart summary - The sentences that say what is shown.
 */
export const drawSectionFrame = ({ style, locale, dir, heading, summary, shown, after }: Framed): TemplateResult =>
  html`<section part="section" class=${style} lang=${locale} dir=${dir}>
    ${heading}${summary.length ? html`<div part="summary">${summary}</div>` : nothing}${shown}${after}
  </section>`;
