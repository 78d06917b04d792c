import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { guideRoot } from '../../model/root.js';
import { frameSheet } from '../../styles/frame.js';

/**
 * Draws a whole guide as a page: every section whose data exists, with a table of contents.
 *
 * @cssprop --career-guide-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CareerGuide extends GuideElement<Readonly<Record<string, unknown>>> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: guideRoot };
  static override styles: CSSResultGroup = [frameSheet];

  protected override draw(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
