import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../model/link.js';
import { canonicalLocale, directionOf } from '../words/locale.js';

/** The guide that a link is relative to. */
export type Base = Readonly<Record<string, unknown>> | undefined;

/** The address that the links of a guide are relative to. */
export const baseOf = (guide: Base): string | undefined => (typeof guide?.url === 'string' ? guide.url : undefined);

/**
 * Draws a name of a guide, as a link where it has an address. An address that is not safe to follow stands beside it as text.
 *
 * @param hear hears a click on the link, before the browser follows it
 * @csspart link - A link.
 */
export function drawLink(content: unknown, url: string | undefined, guide: Base, hear?: (event: Event) => void): unknown {
  if (url === undefined) return content;
  const href = safeLink(url, baseOf(guide));
  return href === undefined ? html`${content} <bdi>(${url})</bdi>` : html`<a part="link" href=${href} rel="noopener noreferrer" @click=${hear ?? nothing}>${content}</a>`;
}

/**
 * A name or a text of a guide in its own language and direction. In an unknown language it runs as its first letter does.
 *
 * @param style a class of it
 */
export function drawName(name: unknown, lang: string | undefined, style?: string): TemplateResult {
  const locale = canonicalLocale(lang);
  return html`<bdi class=${style ?? nothing} lang=${lang ?? nothing} dir=${locale ? directionOf(locale) : nothing}>${name}</bdi>`;
}
