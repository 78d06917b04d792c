import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { faq, type Faq } from '../../model/faq.js';
import { faqWords } from '../../words/en/faq.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows questions that open to their answers; all are open in print.
 *
 * @cssprop --career-faq-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CareerFaq extends SectionElement<Faq> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'faq', schema: faq, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Faq): Told | undefined {
    const words = this.language.words('faq', faqWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-faq': CareerFaq;
  }
}
