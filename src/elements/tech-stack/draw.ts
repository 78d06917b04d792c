import { html, type TemplateResult } from 'lit';
import { drawLink, drawName, type Base } from '../../chart/draw-link.js';
import type { Technologies } from '../../model/technologies.js';

/** The tools of a category; `undefined` for those without one. They stand in the order of the data, and so do the categories. */
export function groupTools(tools: Technologies): ReadonlyMap<string | undefined, Technologies> {
  const groups = new Map<string | undefined, Technologies>();
  for (const tool of tools) {
    const category = typeof tool === 'string' ? undefined : tool.category?.trim() || undefined;
    groups.set(category, [...(groups.get(category) ?? []), tool]);
  }
  return groups;
}

/**
 * Draws tools as a list that wraps, each with its link where it has one.
 *
 * @csspart technologies - A list of tools.
 * @csspart technology - A tool.
 */
export const drawTools = (tools: Technologies, lang: string | undefined, base: Base): TemplateResult =>
  html`<ul part="technologies" class="line" role="list">
    ${tools.map((tool) => html`<li part="technology">${typeof tool === 'string' ? drawName(tool, lang) : drawLink(drawName(tool.name, lang), tool.url, base)}</li>`)}
  </ul>`;
