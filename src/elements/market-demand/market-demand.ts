import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { demand, type Demand } from '../../model/demand.js';
import { demandWords } from '../../words/en/demand.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows how much an occupation is asked for, as named steps with the current one marked, and why.
 *
 * @cssprop --market-demand-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class MarketDemand extends SectionElement<Demand> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'demand', schema: demand, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Demand): Told | undefined {
    const words = this.language.words('demand', demandWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'market-demand': MarketDemand;
  }
}
