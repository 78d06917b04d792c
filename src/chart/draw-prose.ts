import { html, nothing, type TemplateResult } from 'lit';
import type { Prose } from '../model/prose.js';

/** Draws prose: paragraphs, and titled passages with their points. */
export function drawProse(prose: Prose, lang: string | undefined): TemplateResult {
  const paragraph = (text: string): TemplateResult | typeof nothing => (text.trim() ? html`<p lang=${lang ?? nothing}>${text}</p>` : nothing);
  return html`${(typeof prose === 'string' ? [prose] : prose).map((passage) => {
    if (typeof passage === 'string') return paragraph(passage);
    const { title, body = [], items = [] } = passage;
    return html`<p lang=${lang ?? nothing}><b>${title}</b></p>
      ${body.map(paragraph)}
      ${items.length ? html`<ul lang=${lang ?? nothing}>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}`;
  })}`;
}
