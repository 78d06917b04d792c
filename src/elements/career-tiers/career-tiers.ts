import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ChartElement } from '../../chart/chart-element.js';
import { MarkFocus } from '../../chart/mark-focus.js';
import { OnUse } from '../../chart/on-use.js';
import type { Parts } from '../../chart/table-element.js';
import { PayText } from '../../chart/pay-text.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { number } from '../../delivery/number.js';
import { layoutCareerTiers } from '../../geometry/career-tiers.js';
import { tiers, type Tier, type Tiers } from '../../model/tiers.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { salaryWords } from '../../words/en/salary.js';
import { tiersWords } from '../../words/en/tiers.js';
import { drawStairs, type TierPicture } from './draw.js';
import { drawLists } from './draw-list.js';
import { TierSelectEvent } from './events.js';
import { TierVoice } from './say.js';
import { tierListSheet } from './list-styles.js';
import { tiersSheet } from './styles.js';

export { TierSelectEvent } from './events.js';

/**
 * Draws the steps of a career: stairs along years of experience, and what each tier is about when it is opened.
 *
 * @csspart plot - The stairs.
 * @csspart tooltip - What is said of the step under the pointer or the focus.
 * @csspart tiers - The list of tiers.
 * @csspart tier - The button of a tier.
 * @csspart badge - Marks the reader's tier.
 * @csspart description - What a tier is about.
 * @csspart note - The pay of a tier.
 * @csspart new - Marks what the tier below does not have.
 * @cssprop --career-tiers-step - The body of a step.
 * @cssprop --career-tiers-mark - Treads, risers and arrows.
 * @cssprop --career-tiers-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {TierSelectEvent} tier-select - The reader has chosen a tier, `item`, at `index` of the section. Bubbles; canceled, the tier stays closed.
 */
export class CareerTiers extends ChartElement<Tiers, typeof import('./on-use.js').code> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'tiers', schema: tiers };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [frameSheet, chartSheet, tiersSheet, tierListSheet];
  static override properties: PropertyDeclarations = { current: {}, years: number };

  /** The id of the reader's tier. */
  declare current: string | null;
  /** The reader's years of experience: marked, and put in words. */
  declare years: number | null;

  readonly #focus = new MarkFocus(this, () => this.onUse?.followReader);
  #open: Tier | undefined;

  constructor() {
    super();
    this.current = this.years = null;
  }

  /** @internal The tier that the reader has opened. */
  get chosenTier(): Tier | undefined {
    return this.#openIn(this.section ?? []);
  }

  /** The tier that the reader has opened, also where the same came again. */
  #openIn(section: Tiers): Tier | undefined {
    const open = this.#open;
    return open && (section.find((tier) => tier === open) ?? section.find(({ id, title }) => id === open.id && title === open.title));
  }

  protected override compose(section: Tiers): Parts | undefined {
    if (!section.length) return undefined;
    const { formats, dir } = this.language;
    const words = this.language.words('tiers', tiersWords);
    const voice = new TierVoice(words, this.frameWords, formats);
    const pay = new PayText(this.language.words('salary', salaryWords), this.frameWords, formats);
    const { current } = this;
    const years = Number(this.years ?? NaN);
    const ladder = layoutCareerTiers(section, {
      rtl: dir === 'rtl',
      years: Number.isFinite(years) && years >= 0 ? years : undefined,
      current: current ?? undefined,
      label: (step) => voice.label(step),
      tick: (value) => formats.number(value),
      you: (value) => words.you(voice.count(value)),
    });
    const context = this.noteContext;
    const picture: Omit<TierPicture, 'name'> = {
      ladder,
      voice,
      focus: this.#focus,
      lang: this.guideLang,
      rtl: dir === 'rtl',
      mixed: this.language.isMixed,
      open: this.#openIn(section),
      choose: (index, toggle) => this.#choose(section, index, toggle),
    };
    return {
      name: words.heading,
      summary: voice.summarize(ladder),
      draw: (name) =>
        this.isTable(section)
          ? this.loaded.drawTiersTable(section, voice, this.guideLang, name)
          : html`${drawStairs({ ...picture, name })}${drawLists({ ...picture, name }, { pay, context })}`,
      // What is known of the pay of a tier stands with it.
      notes: nothing,
    };
  }

  /** Opens a tier, unless the page objects. */
  #choose(section: Tiers, index: number, toggle = false): void {
    const tier = section[index];
    if (!tier) return;
    if (tier === this.#openIn(section)) {
      if (!toggle) return;
      this.#open = undefined;
    } else {
      const event = new TierSelectEvent(tier, index);
      if (!this.dispatchEvent(event)) return;
      this.#open = tier;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-tiers': CareerTiers;
  }
}
