import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { guideRoot } from '../../model/root.js';
import { frameSheet } from '../../styles/frame.js';

/**
 * Lets a reader hand a guide on: the platform’s own sheet, a link, code to embed, a copy for offline.
 *
 * @cssprop --share-guide-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class ShareGuide extends GuideElement<Readonly<Record<string, unknown>>> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: guideRoot };
  static override styles: CSSResultGroup = [frameSheet];

  protected override draw(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-guide': ShareGuide;
  }
}
