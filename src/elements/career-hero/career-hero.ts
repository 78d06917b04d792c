import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { guideRoot } from '../../model/root.js';
import { frameSheet } from '../../styles/frame.js';

/**
 * Shows the title and the summary of a guide, and three facts set large: growth, median pay, remote work.
 *
 * @cssprop --career-hero-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CareerHero extends GuideElement<Readonly<Record<string, unknown>>> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: guideRoot };
  static override styles: CSSResultGroup = [frameSheet];

  protected override draw(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-hero': CareerHero;
  }
}
