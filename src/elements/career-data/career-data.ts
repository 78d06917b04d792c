import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { GuideProvider } from '../../delivery/provider.js';
import { SharedRequest } from '../../delivery/shared-request.js';
import { guideRoot } from '../../model/root.js';
import { frameSheet } from '../../styles/frame.js';

/**
 * Hands one guide to every element inside it, however deep. Draws nothing itself.
 *
 * @slot - The page that the guide is for.
 * @fires {GuideErrorEvent} guide-error - There is no guide to hand on: the elements inside show what they hold, and fire no error of their own. Does not bubble.
 */
export class CareerData extends GuideElement<Readonly<Record<string, unknown>>> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: guideRoot };
  /** @internal Nearly every provider has a `src`: its code comes at once. */
  static override readonly requests = SharedRequest;
  static override styles: CSSResultGroup = [
    frameSheet,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  readonly #provided = new GuideProvider(this);

  /** Asks for the guide again, and hands it on afresh where it was changed in place. */
  override reload(): void {
    this.#provided.forget();
    super.reload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provided.hand(this.status === 'ready' ? this.guide : this.status === 'loading' ? 'loading' : this.error);
  }

  protected override draw(guide: Readonly<Record<string, unknown>>): TemplateResult | undefined {
    return Object.keys(guide).length ? html`<slot></slot>` : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-data': CareerData;
  }
}
