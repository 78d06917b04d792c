import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import { GuideProvider } from '../../delivery/provider.js';
import { SharedRequest } from '../../delivery/shared-request.js';
import { frameSheet } from '../../styles/frame.js';

/**
 * Hands one guide to every element inside it, however deep. Draws nothing itself.
 *
 * @slot - The page that the guide is for.
 * @slot error - Shown in place of the list of problems.
 * @csspart error - The list of problems.
 * @fires {GuideReadyEvent} guide-ready - A guide has arrived.
 * @fires {GuideErrorEvent} guide-error - There is no guide to hand on; the elements inside show what they hold.
 */
export class CareerData extends GuideElement<Readonly<Record<string, unknown>>> {
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provided.setValue(this.status === 'ready' ? this.section : this.status === 'loading' ? 'loading' : this.error);
  }

  protected override draw(): TemplateResult {
    return html`<slot></slot>`;
  }
}
