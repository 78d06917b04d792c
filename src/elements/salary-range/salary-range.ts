import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ChartElement } from '../../chart/chart-element.js';
import { MarkFocus } from '../../chart/mark-focus.js';
import { OnUse } from '../../chart/on-use.js';
import { collectPayNotes } from '../../chart/pay-notes.js';
import type { Parts } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { number } from '../../delivery/number.js';
import type { Described } from '../../delivery/resolve.js';
import { figuresOf, payAsGiven } from '../../geometry/pay-points.js';
import type { RateTable } from '../../geometry/pay-units.js';
import { salarySection, type SalarySection } from '../../model/salary.js';
import type { Tier } from '../../model/tiers.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { salaryWords } from '../../words/en/salary.js';
import { describedByAttributes, type AttributeValues } from './attributes.js';
import { layoutPays, nameOf, summarize, type PaySettings } from './compose.js';
import type { ConversionSettings } from './convert.js';
import { drawPlot } from './draw.js';
import { drawPayNotes } from './draw-notes.js';
import { shownSalaries } from './rows.js';
import { PayVoice } from './say.js';
import { salarySheet } from './styles.js';

/** More rows than these are shown as a table. */
const mostRows = 12;

/**
 * Draws one or several pay distributions: the span, the middle half, the median, levels, and what each figure is.
 *
 * @csspart tooltip - What is said of the mark under the pointer or the focus.
 * @csspart list - The figures whose labels do not fit.
 * @csspart note - A sentence about the whole: sample, date, source, conversions.
 * @cssprop --salary-range-span - The span from the lowest to the highest figure.
 * @cssprop --salary-range-middle - The middle half.
 * @cssprop --salary-range-mark - Ends, levels and arrows.
 * @cssprop --salary-range-min-height - The room that `career-widgets/reserve.css` keeps; more on a phone.
 */
export class SalaryRange extends ChartElement<SalarySection, typeof import('./on-use.js').code> implements AttributeValues, ConversionSettings, PaySettings {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'salary', schema: salarySection };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [frameSheet, chartSheet, salarySheet];
  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    median: {},
    entry: {},
    mid: {},
    senior: {},
    p10: {},
    p25: {},
    p75: {},
    p90: {},
    currency: {},
    unit: {},
    region: {},
    you: number,
    showUnit: { attribute: 'show-unit' },
    hoursPerYear: { ...number, attribute: 'hours-per-year' },
    showRegion: { attribute: 'show-region' },
    axisMin: { ...number, attribute: 'axis-min' },
    axisMax: { ...number, attribute: 'axis-max' },
    rates: { attribute: false },
    chosenTier: { attribute: false },
  };

  /** The lowest pay. Every figure is a number, or a bound: `208000+`, `>=208000` or `<=30000`. */
  declare min: string | number | null;
  /** The highest pay. */
  declare max: string | number | null;
  /** The median pay. */
  declare median: string | number | null;
  /** Pay of the entry level. */
  declare entry: string | number | null;
  /** Pay of the middle level. */
  declare mid: string | number | null;
  /** Pay of the senior level. */
  declare senior: string | number | null;
  /** The 10th percentile. */
  declare p10: string | number | null;
  /** The 25th percentile. */
  declare p25: string | number | null;
  /** The 75th percentile. */
  declare p75: string | number | null;
  /** The 90th percentile. */
  declare p90: string | number | null;
  /** The currency of these figures, as an ISO 4217 code such as `USD`. */
  declare currency: string | null;
  /** The time these figures are for: `hour`, `day`, `week`, `month`, or `year`, which is the default. */
  declare unit: string | null;
  /** The region of these figures, as an ISO 3166-1, ISO 3166-2 or UN M.49 code such as `US`. */
  declare region: string | null;
  /** The reader's own pay, in the currency and unit in which the first salary shown is given: marked, and put in words. Where that is shown in another unit or currency, so is this. */
  declare you: number | null;
  /** The unit of time to show all pay for: `hour`, `day`, `week`, `month` or `year`; as given unless set. The conversion is said under the chart. */
  declare showUnit: string | null;
  /** Working hours in a year, for turning hourly pay into other pay and back. */
  declare hoursPerYear: number;
  /** The regions to show, by their codes, separated by spaces, or in a list; all unless given. */
  declare showRegion: string | readonly string[] | null;
  /** The amount at the start of every axis, so that many charts share one. */
  declare axisMin: number | null;
  /** The amount at the end of every axis. */
  declare axisMax: number | null;
  /** A dated table of exchange rates: `{base: 'USD', date: '2026-11-20', rates: {EUR: 0.92}, source: '…'}`. Pay in its currencies is shown in `base`, and each rate used is listed. What is wrong with it is told in the console, and that pay stays as it is. */
  declare rates: RateTable | null;
  /** @internal The tier that the reader has opened in the same guide: its pay is marked. */
  declare chosenTier: Tier | undefined;

  readonly #focus = new MarkFocus(this, () => this.onUse?.followReader);

  constructor() {
    super();
    this.hoursPerYear = 2080;
    this.showUnit = this.showRegion = this.currency = this.unit = this.region = null;
    this.min = this.max = this.median = this.entry = this.mid = this.senior = this.p10 = this.p25 = this.p75 = this.p90 = null;
    this.you = this.axisMin = this.axisMax = this.rates = null;
  }

  override describedByAttributes(): Described | undefined {
    return describedByAttributes(this, this.language.words('salary', salaryWords).levels);
  }

  protected override compose(section: SalarySection): Parts | undefined {
    if ((this.axisMin ?? NaN) >= (this.axisMax ?? NaN)) this.warn(`ignores axis-min="${this.axisMin}" and axis-max="${this.axisMax}": an axis ends above its start`);
    const salaries = shownSalaries(section, this.showRegion);
    // A currency alone is no pay.
    if (!salaries.some((salary) => figuresOf(salary).length || salary.note)) return undefined;
    const { formats, dir } = this.language;
    const voice = this.#voice;
    const shown = this.#converts ? this.loaded.convertPays(salaries, this) : { pays: salaries.map(payAsGiven), you: this.you };
    const { pays } = shown;
    const notes = collectPayNotes(pays.map(({ salary }) => salary), voice);
    const axes = layoutPays(shown, this, voice, notes, dir === 'rtl');
    const tooMany = pays.length > mostRows ? [voice.words.tooMany(formats.number(pays.length))] : [];
    return {
      name: nameOf(pays, voice),
      summary: [...summarize(axes, voice), ...tooMany],
      draw: (name) =>
        this.isTable(section)
          ? this.loaded.drawPayTable(pays, voice, this.guideLang, name)
          : drawPlot({ axes, voice, focus: this.#focus, noteOf: notes.numberOf, name, lang: this.guideLang, mixed: this.language.isMixed, tier: this.chosenTier?.id }),
      notes: drawPayNotes(axes.flatMap(({ rows }) => rows), notes, voice, this.noteContext, this.onUse?.sayConversion),
    };
  }

  /** @internal */
  override get isWaiting(): boolean {
    return super.isWaiting || (!this.onUse && this.section !== undefined && this.#converts);
  }

  get #voice(): PayVoice {
    return new PayVoice(this.language.words('salary', salaryWords), this.frameWords, this.language.formats);
  }

  /** Whether pay may be shown in another unit or currency than it is given in. */
  get #converts(): boolean {
    return this.showUnit !== null || this.rates !== null;
  }

  protected override isTable(section: SalarySection): boolean {
    return super.isTable(section) || (!this.isPosing && shownSalaries(section, this.showRegion).length > mostRows);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}
