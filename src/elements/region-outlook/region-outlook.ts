import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { regions, type Regions } from '../../model/regions.js';
import { regionsWords } from '../../words/en/regions.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows where an occupation is asked for, its hubs, and the regulations that apply.
 *
 * @cssprop --region-outlook-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class RegionOutlook extends SectionElement<Regions> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'regions', schema: regions, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Regions): Told | undefined {
    const words = this.language.words('regions', regionsWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'region-outlook': RegionOutlook;
  }
}
