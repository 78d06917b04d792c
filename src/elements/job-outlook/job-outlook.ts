import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { outlook, type Outlook } from '../../model/outlook.js';
import { outlookWords } from '../../words/en/outlook.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Draws how employment is projected to change, beside a benchmark.
 *
 * @cssprop --job-outlook-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class JobOutlook extends SectionElement<Outlook> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'outlook', schema: outlook, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Outlook): Told | undefined {
    const words = this.language.words('outlook', outlookWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-outlook': JobOutlook;
  }
}
