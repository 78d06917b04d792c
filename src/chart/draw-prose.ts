import { html, nothing, type TemplateResult } from 'lit';
import type { Prose } from '../model/prose.js';
import { drawName } from './draw-link.js';
import { drawSubheading } from './heading.js';

/** Draws a text of a guide in its own language and direction; nothing of a blank one. */
export const drawText = (text: string | undefined, lang: string | undefined): TemplateResult | typeof nothing =>
  text?.trim() ? html`<p>${drawName(text, lang)}</p>` : nothing;

/** Draws texts of a guide as a list; nothing of an empty one. */
export const drawTexts = (texts: readonly string[] | undefined, lang: string | undefined): TemplateResult | typeof nothing =>
  texts?.length ? html`<ul>${texts.map((text) => html`<li>${drawName(text, lang)}</li>`)}</ul>` : nothing;

/** Whether there is anything to read in prose. */
export const hasProse = (prose: Prose | undefined): prose is Prose =>
  typeof prose === 'string' ? prose.trim() !== '' : prose !== undefined && prose.some((passage) => typeof passage !== 'string' || passage.trim() !== '');

/** Draws short texts of a guide as a list in one line; nothing of an empty one. */
export const drawLine = (texts: readonly string[] | undefined, lang: string | undefined): TemplateResult | typeof nothing =>
  texts?.length ? html`<ul class="line" role="list">${texts.map((text) => html`<li>${drawName(text, lang)}</li>`)}</ul>` : nothing;

/**
 * Draws prose: paragraphs, and titled passages with their points.
 *
 * @param level the level of the titles as headings, 3 to 6; without one they stand in bold
 */
export function drawProse(prose: Prose | undefined, lang: string | undefined, level?: number): TemplateResult {
  const title = (text: string): TemplateResult => (level === undefined ? html`<p><b>${drawName(text, lang)}</b></p>` : drawSubheading(level, drawName(text, lang)));
  return html`${(typeof prose === 'string' ? [prose] : (prose ?? [])).map((passage) =>
    typeof passage === 'string'
      ? drawText(passage, lang)
      : html`${title(passage.title)}${passage.body?.map((text) => drawText(text, lang))}${drawTexts(passage.items, lang)}`,
  )}`;
}
