import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from './draw-link.js';

/**
 * A heading of a level from 2 to 6; none for an empty text. The page may put its own in the slot.
 *
 * @param lang the language of the text, where that is the guide's own
 * @slot heading - The heading, in place of its own.
 * @csspart heading - The heading.
 */
export function drawHeading(level: number, text: string, lang?: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const heading = html`<slot name="heading">${drawName(text, lang)}</slot>`;
  switch (level) {
    case 3:
      return html`<h3 part="heading">${heading}</h3>`;
    case 4:
      return html`<h4 part="heading">${heading}</h4>`;
    case 5:
      return html`<h5 part="heading">${heading}</h5>`;
    case 6:
      return html`<h6 part="heading">${heading}</h6>`;
    default:
      return html`<h2 part="heading">${heading}</h2>`;
  }
}

/** A heading of a level from 3 to 6 inside an element. */
export function drawSubheading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h3>${content}</h3>`;
  }
}
