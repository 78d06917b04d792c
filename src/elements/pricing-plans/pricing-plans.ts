import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseOf } from '../../chart/draw-link.js';
import { drawNotes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { drawSectionFrame } from '../../chart/section-frame.js';
import { TableElement, type Framed, type Parts } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { layoutPricingPlans } from '../../geometry/pricing-plans.js';
import { pricing, type Plan, type Pricing } from '../../model/pricing.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { pricingWords } from '../../words/en/pricing.js';
import { cardSheet } from './card-styles.js';
import { comparisonSheet } from './comparison-styles.js';
import { drawAddOns, drawCards, drawPeriods, drawProof, type PlansPicture } from './draw.js';
import { PeriodChangeEvent, PlanSelectEvent } from './events.js';
import { PlanVoice } from './say.js';
import { pricingSheet } from './styles.js';

/**
 * Shows what plans cost and what each adds to the one below, as cards or side by side.
 *
 * @csspart summary - The sentences that say how many plans there are and what they cost.
 * @csspart table - The comparison of plans.
 * @csspart scroller - The frame in which a wide comparison scrolls.
 * @cssprop --pricing-plans-highlight - The frame, badge and button of the plan that is featured.
 * @cssprop --pricing-plans-ground - What lies behind the first column of the comparison, and text on the highlight.
 * @cssprop --pricing-plans-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {PlanSelectEvent} plan-select - The reader has used a plan's link or button; `item` is the plan, `index` its place. Bubbles; `preventDefault()` keeps the browser from following the link.
 * @fires {PeriodChangeEvent} period-change - The reader has chosen another period; `period` says which. Bubbles.
 */
export class PricingPlans extends TableElement<Pricing, typeof import('./on-use.js').code> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'pricing', schema: pricing };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [frameSheet, chartSheet, pricingSheet, cardSheet, comparisonSheet];
  static override properties: PropertyDeclarations = { period: {}, currency: {}, current: {} };

  /** The period to show prices for: a unit of time such as `month` or `year`, or a way of billing as the data has it. The first in the data unless given; a reader's choice changes it. */
  declare period: string | null;
  /** The currency to show prices in, as an ISO 4217 code such as `USD`; the first in the data unless given. A plan without a price in it keeps its own. */
  declare currency: string | null;
  /** The id of the reader's own plan. */
  declare current: string | null;
  /** What to show: a card for each plan, or all side by side as a table. */
  declare view: 'chart' | 'table';

  constructor() {
    super();
    this.period = this.currency = this.current = null;
  }

  protected override compose(section: Pricing): Parts | undefined {
    const { plans, addOns, proof } = section;
    if (!plans.length && !addOns?.length && !proof) return undefined;
    const words = this.language.words('pricing', pricingWords);
    const layout = layoutPricingPlans(section, this);
    const voice = new PlanVoice(words, this.frameWords, this.language.formats);
    voice.collect(layout, proof);
    const { noteContext: context, current } = this;
    const { guide, lang } = context;
    const base = baseOf(guide);
    const name = section.heading ?? (section.brand ? words.headingOf(voice.own(section.brand)) : words.heading);
    const picture: PlansPicture = { layout, voice, current, level: this.innerLevel, lang, base, select: this.#select };
    const drawPlans = (name: string): unknown => (this.isTable(section) && plans.length ? this.loaded.drawComparison(picture, name) : drawCards(picture));
    return {
      name,
      lang: section.heading && lang,
      summary: [voice.frame.sentences(voice.summary(layout, current))],
      draw: (name) => html`${drawPeriods(layout, voice, lang, ({ key }) => this.#choose(key))}${drawPlans(name)}`,
      notes: html`${drawAddOns(picture)}${drawProof(proof, voice)}${drawNotes(voice.notes.all, context)}`,
    };
  }

  protected override drawFrame(framed: Framed): TemplateResult {
    return drawSectionFrame(framed);
  }

  readonly #select = (event: Event, plan: Plan, index: number): void => {
    if (!this.dispatchEvent(new PlanSelectEvent(plan, index))) event.preventDefault();
  };

  #choose(period: string): void {
    this.period = period;
    const change = new PeriodChangeEvent(period);
    this.dispatchEvent(change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pricing-plans': PricingPlans;
  }
}
