import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { drawHeading } from '../../chart/heading.js';
import { drawNotes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { layoutPricingPlans } from '../../geometry/pricing-plans.js';
import { pricing, type Plan, type Pricing } from '../../model/pricing.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { pricingWords } from '../../words/en/pricing.js';
import { comparisonSheet } from './comparison-styles.js';
import { drawAddOns, drawCards, drawPeriods, drawProof, type PlansPicture } from './draw.js';
import { PeriodChangeEvent, PlanSelectEvent } from './events.js';
import { PlanVoice } from './say.js';
import { pricingSheet } from './styles.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows what plans cost and what each adds to the one below, as cards or side by side.
 *
 * @slot footer - Shown under everything.
 * @csspart section - The frame of everything.
 * @csspart summary - The sentences that say how many plans there are and what they cost.
 * @csspart table - The comparison of plans.
 * @csspart scroller - The frame in which a wide comparison scrolls.
 * @cssprop --pricing-plans-highlight - The frame, badge and button of the plan that is featured.
 * @cssprop --pricing-plans-ground - What lies behind the first column of the comparison, and text on the highlight.
 * @cssprop --pricing-plans-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {PlanSelectEvent} plan-select - The reader has used a plan's link or button; `item` is the plan, `index` its place. Bubbles; `preventDefault()` keeps the browser from following the link.
 * @fires {PeriodChangeEvent} period-change - The reader has chosen another period; `period` says which. Bubbles.
 * @fires {ViewChangeEvent} view-change - The reader has switched between cards and table; `view` says to what. Bubbles.
 */
export class PricingPlans extends GuideElement<Pricing> {
  /** @internal */
  static override readonly reader: SectionReader = {
    key: 'pricing',
    schema: pricing,
    readRows: (rows) => onUse.code && { value: onUse.code.readPricingTable(rows, onUse.code.columnWords()) },
  };
  /** @internal What elements of this class load on use. */
  static readonly onUse = onUse;
  static override styles: CSSResultGroup = [frameSheet, chartSheet, pricingSheet, comparisonSheet];
  static override properties: PropertyDeclarations = { period: {}, currency: {}, current: {}, view: {}, tools: {} };

  /** The period to show prices for: a unit of time such as `month` or `year`, or a way of billing as the data has it. The first in the data unless given; a reader's choice changes it. */
  declare period: string | null;
  /** The currency to show prices in, as an ISO 4217 code such as `USD`; the first in the data unless given. A plan without a price in it keeps its own. */
  declare currency: string | null;
  /** The id of the reader's own plan. */
  declare current: string | null;
  /** What to show: a card for each plan, or all side by side as a table. */
  declare view: 'chart' | 'table';
  /** A toolbar: empty for all of `table csv`, or one of them. There is no chart, and so no picture to download. */
  declare tools: string | null;

  constructor() {
    super();
    this.view = 'chart';
    this.period = this.currency = this.current = this.tools = null;
  }

  /** @internal */
  static override load(): Promise<unknown> {
    return onUse.load();
  }

  /** The section as CSV, with a header row; empty without data. Its code is here once `updateComplete` has been awaited. */
  toCSV(): string {
    const { writeCsv, writePricingTable } = this.#loaded;
    return this.section ? writeCsv(writePricingTable(this.section)) : '';
  }

  protected override get isWaiting(): boolean {
    return !onUse.code && this.section !== undefined && (this.tools !== null || this.view === 'table');
  }

  protected override draw(section: Pricing): TemplateResult {
    const { plans, addOns, proof } = section;
    if (!plans.length && !addOns?.length && !proof) return html`<slot name="empty"></slot><slot></slot>`;
    const { locale, dir, formats } = this.language;
    const words = this.language.words('pricing', pricingWords);
    const layout = layoutPricingPlans(section, this);
    const voice = new PlanVoice(words, this.frameWords, formats);
    voice.collect(layout, proof);
    const name = section.heading ?? (section.brand ? words.headingOf(section.brand) : words.heading);
    const heading = this.heading ?? name;
    const lang = this.guideLang;
    const guide = this.guide;
    const base = typeof guide?.url === 'string' ? guide.url : undefined;
    // A plan stands one level below the heading, and directly below the page's own where there is none.
    const level = this.headingLevel + (heading ? 1 : 0);
    const picture: PlansPicture = { layout, voice, current: this.current, level: Math.min(Math.max(level, 3), 6), lang, base, select: this.#select };
    return html`<section part="section" class=${this.density === 'compact' ? 'compact' : nothing} lang=${locale} dir=${dir}>
      ${drawHeading(this.headingLevel, heading)}
      <div part="summary"><p>${voice.frame.sentences(voice.summary(layout, this.current))}</p></div>
      ${this.tools === null ? nothing : this.#loaded.drawTools(this, { ...this.frameWords, showChart: words.showPlans }, heading || name)}
      ${drawPeriods(layout, voice, ({ key }) => this.#choose(key))}
      ${this.view === 'table' && plans.length ? this.#loaded.drawComparison(layout, voice, this.current, heading || name) : drawCards(picture)}
      ${drawAddOns(picture)}${drawProof(proof, voice)}${drawNotes(voice.notes.all, { words: this.frameWords, formats, guide, lang })}<slot name="footer"></slot>
    </section>`;
  }

  /** The code that is loaded on use. Throws before it is here. */
  get #loaded(): typeof import('./on-use.js') {
    if (!onUse.code) throw new Error(`The code for tables is still loading: await updateComplete of <${this.localName}> first`);
    return onUse.code;
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
