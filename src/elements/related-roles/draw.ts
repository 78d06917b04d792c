import { html, nothing, type TemplateResult } from 'lit';
import { drawLink, drawName, type Base } from '../../chart/draw-link.js';
import { drawRowName } from '../../chart/draw-row-name.js';
import { drawText } from '../../chart/draw-prose.js';
import { amountOf, collectPay, medianOf, readPay } from '../../chart/median-pay.js';
import type { Notes } from '../../chart/notes.js';
import type { PayText } from '../../chart/pay-text.js';
import { tellPay } from '../../chart/tell-pay.js';
import type { RelatedRole } from '../../model/related-roles.js';
import type { Salary } from '../../model/salary.js';

/** What it takes to draw roles. */
export interface RolesPicture {
  readonly pay: PayText;
  readonly notes: Notes;
  readonly lang: string | undefined;
  readonly base: Base;
  /** Hears that a reader has used the link of a role. */
  readonly select: (event: Event, role: RelatedRole, index: number) => void;
}

/** Takes what is known of the pay of a role. */
export function collectNotes({ title, salary }: RelatedRole, { pay, notes }: RolesPicture): void {
  if (salary) collectPay(pay.own(title), salary, pay.frame, notes);
}

/**
 * Draws a role: its title, as a link where it has one, what it is, what it pays.
 *
 * @csspart role - A role.
 */
export function drawRole(role: RelatedRole, index: number, picture: RolesPicture): TemplateResult {
  const { title, url, summary, salary } = role;
  const { lang, base, select } = picture;
  return html`<li part="role">
    <span class="title">${drawLink(drawName(title, lang), url, base, (event) => select(event, role, index))}</span>${drawText(summary, lang)}${salary ? drawPay(salary, picture) : nothing}
  </li>`;
}

/**
 * Draws the median, or all there is where there is none, and whose pay it is.
 *
 * @csspart pay - The pay of a role.
 */
function drawPay(salary: Salary, { pay, notes, lang }: RolesPicture): TemplateResult | typeof nothing {
  const median = medianOf(salary);
  const whose = drawRowName(salary, pay, lang, 'muted');
  const said = median
    ? html`<span>${pay.name(median.name)}</span> <b>${amountOf(median, salary, pay, notes)}</b>`
    : pay.frame.sentences(tellPay(pay, salary, (reading) => notes.raised(readPay(reading, salary, pay.frame))));
  return said ? html`<div part="pay" class=${median ? 'median' : nothing}>${said}${whose === nothing ? nothing : html` ${whose}`}</div>` : nothing;
}
