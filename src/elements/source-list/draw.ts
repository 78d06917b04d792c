import { html, nothing, type TemplateResult } from 'lit';
import { drawLink, drawName } from '../../chart/draw-link.js';
import { drawText } from '../../chart/draw-prose.js';
import type { NoteContext } from '../../chart/notes.js';
import type { Source, Sources } from '../../model/source.js';

/**
 * Draws sources as a numbered list. Each can be led to by its id.
 *
 * @csspart sources - The list of sources.
 * @csspart source - A source.
 */
export const drawSources = (section: Sources, context: NoteContext): TemplateResult =>
  html`<ol part="sources">
    ${section.map((source) => html`<li part="source" data-source=${source.id} tabindex="-1">${drawSource(source, context)}</li>`)}
  </ol>`;

/**
 * @csspart title - The title of a source, which leads to it where it has an address.
 * @csspart details - Who published a source, what time it is about, when it was retrieved, its license.
 * @csspart attribution - What a source asks to be told.
 */
function drawSource({ id, title, publisher, url, period, retrieved, license, attribution }: Source, { words, formats, guide, lang }: NoteContext): TemplateResult {
  const own = (text: string | undefined): unknown => text?.trim() && drawName(text, lang);
  const details = [own(publisher), period && formats.period(period), retrieved && words.retrieved(formats.period(retrieved)), own(license)].filter(Boolean);
  return html`<p part="title">${drawLink(drawName(title.trim() || (id ?? ''), lang), url, guide)}</p>
    ${details.length ? html`<p part="details" class="muted">${details.map((detail) => html`<span>${detail}</span> `)}</p>` : nothing}
    ${attribution?.trim() ? html`<div part="attribution" class="muted">${drawText(attribution, lang)}</div>` : nothing}`;
}
