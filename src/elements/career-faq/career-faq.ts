import { hasProse } from '../../chart/draw-prose.js';
import { OnUse } from '../../chart/on-use.js';
import { OpenInPrint } from '../../chart/open-in-print.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { faq, type Faq } from '../../model/faq.js';
import { faqWords } from '../../words/en/faq.js';
import { drawQuestions } from './draw.js';
import { faqSheet } from './styles.js';

/**
 * Shows questions that open to their answers; all are open in print.
 *
 * @cssprop --career-faq-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CareerFaq extends SectionElement<Faq> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'faq', schema: faq };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles = [SectionElement.styles, faqSheet];

  readonly #opened = new Set<string>();

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override tell(section: Faq): Told | undefined {
    const answered = section.filter(({ question, answer }) => question.trim() && hasProse(answer));
    if (!answered.length) return undefined;
    return { name: this.language.words('faq', faqWords).heading, draw: () => drawQuestions(answered, this.#opened, this.innerLevel, this.guideLang) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-faq': CareerFaq;
  }
}
