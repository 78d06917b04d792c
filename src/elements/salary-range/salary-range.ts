import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartProperties, drawChart, type ChartElement } from '../../chart/chart.js';
import { MarkFocus } from '../../chart/mark-focus.js';
import type { Picture } from '../../chart/picture.js';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import type { Described } from '../../delivery/resolve.js';
import { payAsGiven } from '../../geometry/pay-points.js';
import type { RateTable } from '../../geometry/pay-units.js';
import { salariesOf, salarySection, type SalarySection } from '../../model/salary.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { salaryWords } from '../../words/en/salary.js';
import { directionOf } from '../../words/locale.js';
import { describedByAttributes, type AttributeValues } from './attributes.js';
import { collectNotes, layoutPays, nameOf, shownSalaries, summarize, type PaySettings } from './compose.js';
import type { ConversionSettings } from './convert.js';
import { drawPlot } from './draw.js';
import { drawPayNotes } from './draw-notes.js';
import { PayVoice } from './say.js';
import { salarySheet } from './styles.js';

/** More rows than these are shown as a table. */
const mostRows = 12;

/** What is loaded on use, once it has been. */
let onUse: typeof import('./on-use.js') | undefined;
let loading: Promise<unknown> | undefined;

function loaded(): typeof import('./on-use.js') {
  if (!onUse) throw new Error('The code for tables and pictures is still loading: await updateComplete of <salary-range> first');
  return onUse;
}

/**
 * Draws one or several pay distributions: the span, the middle half, the median, levels, and what each figure is.
 *
 * @slot heading - The heading, in place of its own.
 * @slot footer - Shown under the chart.
 * @slot error - Shown in place of the list of problems.
 * @slot empty - Shown when there is no data.
 * @slot loading - Shown while data is on its way.
 * @slot - Shown until there is something to draw, and when it fails. A JSON script or a table among the children is data.
 * @csspart heading - The heading.
 * @csspart summary - The sentences that say what the chart shows.
 * @csspart tools - The toolbar.
 * @csspart tool - A button of the toolbar.
 * @csspart plot - The chart.
 * @csspart tooltip - What is said of the mark under the pointer or the focus.
 * @csspart list - The figures whose labels do not fit.
 * @csspart notes - The numbered notes: kind, period and source of each figure.
 * @csspart note - A sentence about the whole: sample, date, source, conversions.
 * @csspart link - A link to a source.
 * @csspart table - The table.
 * @csspart scroller - The frame in which a wide table scrolls.
 * @csspart error - The list of problems.
 * @csspart loading - The text shown while data is on its way.
 * @cssprop [--career-accent=light-dark(#1d6fc4, #5ba3ee)] - The color of marks, and with some transparency of spans.
 * @cssprop [--career-muted] - Secondary text; a mix of the text color unless given.
 * @cssprop [--career-line] - Hairlines; a mix of the text color unless given.
 * @cssprop [--career-error] - The line beside the list of problems.
 * @cssprop [--salary-range-span] - The span from the lowest to the highest figure.
 * @cssprop [--salary-range-middle] - The middle half.
 * @cssprop [--salary-range-mark] - Ends, levels and arrows.
 * @fires {GuideReadyEvent} guide-ready - New data has been drawn.
 * @fires {GuideErrorEvent} guide-error - The data cannot be drawn.
 * @fires {ViewChangeEvent} view-change - The reader has switched between chart and table.
 */
export class SalaryRange extends GuideElement<SalarySection> implements AttributeValues, ChartElement, ConversionSettings, PaySettings {
  /** @internal */
  static override readonly reader: SectionReader = {
    key: 'salary',
    schema: salarySection,
    readRows: (rows) => onUse && { value: onUse.readSalaryTable(rows, onUse.columnWords()) },
  };
  static override styles: CSSResultGroup = [frameSheet, chartSheet, salarySheet];
  static override properties: PropertyDeclarations = {
    ...chartProperties,
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
    you: { type: Number },
    showUnit: { attribute: 'show-unit' },
    hoursPerYear: { attribute: 'hours-per-year', type: Number },
    showRegion: { attribute: 'show-region' },
    axisMin: { attribute: 'axis-min', type: Number },
    axisMax: { attribute: 'axis-max', type: Number },
    rates: { attribute: false },
  };

  /** @internal */
  static override load(): Promise<unknown> {
    return (loading ??= import('./on-use.js').then((module) => SalaryRange.bring(module)));
  }

  /** @internal Takes the code that is loaded on use, loaded or brought along. */
  static bring(module: NonNullable<typeof onUse>): void {
    onUse = module;
    loading ??= Promise.resolve();
  }

  declare view: 'chart' | 'table';
  declare tools: string | null;
  /** The lowest pay: a number, or a bound such as `208000+` or `<=30000`, as in every attribute that gives a figure. */
  declare min: string | number | null;
  /** The highest pay. */
  declare max: string | number | null;
  /** The median pay. */
  declare median: string | number | null;
  /** Pay at the entry level. */
  declare entry: string | number | null;
  /** Pay at the middle level. */
  declare mid: string | number | null;
  /** Pay at the senior level. */
  declare senior: string | number | null;
  /** The 10th percentile. */
  declare p10: string | number | null;
  /** The 25th percentile. */
  declare p25: string | number | null;
  /** The 75th percentile. */
  declare p75: string | number | null;
  /** The 90th percentile. */
  declare p90: string | number | null;
  /** The ISO 4217 code of the currency of the figures given as attributes. */
  declare currency: string | null;
  /** The time those figures are for: `hour`, `day`, `week`, `month` or `year`, which is the default. */
  declare unit: string | null;
  /** The region of those figures: ISO 3166-1, ISO 3166-2 or UN M.49. */
  declare region: string | null;
  /** The reader's own pay, in the currency and unit of the first axis. */
  declare you: number | null;
  /** The unit of time to show pay for: `hour`, `day`, `week`, `month` or `year`; as given unless set. */
  declare showUnit: string | null;
  /** Working hours in a year, for turning hourly pay into other pay and back; 2080 unless set. */
  declare hoursPerYear: number;
  /** The regions to show, by their codes, separated by spaces; all unless set. */
  declare showRegion: string | null;
  /** The amount at the start of every axis. */
  declare axisMin: number | null;
  /** The amount at the end of every axis. */
  declare axisMax: number | null;
  /** A dated table of exchange rates; pay in its currencies is shown in its base, and each rate used is listed. */
  declare rates: RateTable | null;

  readonly #focus = new MarkFocus(this, () => onUse?.followReader);
  #posing = false;

  constructor() {
    super();
    this.view = 'chart';
    this.hoursPerYear = 2080;
    this.tools = this.showUnit = this.showRegion = this.currency = this.unit = this.region = null;
    this.min = this.max = this.median = this.entry = this.mid = this.senior = this.p10 = this.p25 = this.p75 = this.p90 = null;
    this.you = this.axisMin = this.axisMax = this.rates = null;
  }

  /** The salaries as CSV, with a header row; empty without data. Its code is here once `updateComplete` has been awaited. */
  toCSV(): string {
    const { writeCsv, writeSalaryTable } = loaded();
    return this.section ? writeCsv(writeSalaryTable(salariesOf(this.section))) : '';
  }

  /** The chart as an SVG document: absolute coordinates, resolved colors. Empty without data; else as for `toCSV`. */
  toSVG(): string {
    const picture = this.#picture();
    return picture ? loaded().writeSvg(picture, this.shadowRoot?.querySelector('[part=heading]')?.textContent ?? this.#voice.words.pay) : '';
  }

  /**
   * The chart as a PNG image.
   *
   * @param options.scale pixels of the image for each pixel of the page; 2 unless given
   */
  async toPNG({ scale }: { readonly scale?: number } = {}): Promise<Blob> {
    await this.updateComplete;
    await SalaryRange.load();
    return loaded().toPng(this.#picture(), scale);
  }

  override describedByAttributes(): Described | undefined {
    return describedByAttributes(this, this.language.words('salary', salaryWords).levels);
  }

  protected override draw(section: SalarySection): TemplateResult {
    const salaries = shownSalaries(section, this.showRegion);
    if (!salaries.length) return html`<slot name="empty"></slot><slot></slot>`;
    const { formats, locale, dir } = this.language;
    const voice = this.#voice;
    const pays = this.#converts ? loaded().convertPays(salaries, this) : salaries.map(payAsGiven);
    const notes = collectNotes(pays, voice);
    const axes = layoutPays(pays, this, voice, notes, dir === 'rtl');
    const heading = this.heading ?? nameOf(pays, voice);
    const table = this.#isTable(section) ? onUse : undefined;
    const tooMany = pays.length > mostRows ? [voice.words.tooMany(formats.number(pays.length))] : [];
    return drawChart(this, {
      heading,
      summary: [...summarize(axes, voice), ...tooMany],
      tools: this.tools === null ? nothing : loaded().drawTools(this, this.frameWords, heading),
      body: table
        ? table.drawPayTable(pays.map(({ salary }) => salary), voice, heading || voice.words.pay)
        : drawPlot({
            axes,
            voice,
            focus: this.#focus,
            noteOf: (reading) => notes.numberOf(reading),
            name: heading || voice.words.pay,
            lang: this.guideLang,
            mixed: dir !== directionOf(locale),
          }),
      notes: drawPayNotes(axes.flatMap(({ rows }) => rows), notes, voice, { words: this.frameWords, formats, guide: this.guide, lang: this.guideLang }, onUse?.sayConversion),
    });
  }

  protected override get isWaiting(): boolean {
    return !onUse && this.section !== undefined && (this.tools !== null || this.#converts || this.#isTable(this.section));
  }

  get #voice(): PayVoice {
    return new PayVoice(this.language.words('salary', salaryWords), this.frameWords, this.language.formats);
  }

  /** Whether pay may be shown in another unit or currency than it is given in. */
  get #converts(): boolean {
    return this.showUnit !== null || this.rates !== null;
  }

  /** Whether the table stands in place of the chart. */
  #isTable(section: SalarySection): boolean {
    return !this.#posing && (this.view === 'table' || shownSalaries(section, this.showRegion).length > mostRows);
  }

  /** The chart as it stands on the page. */
  #picture(): Picture | undefined {
    return this.status === 'ready' ? loaded().takeChart(this, this.#pose) : undefined;
  }

  readonly #pose = (posing: boolean): void => {
    this.#posing = posing;
    this.requestUpdate();
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-range': SalaryRange;
  }
}
