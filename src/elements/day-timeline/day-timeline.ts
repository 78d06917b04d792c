import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChartElement } from '../../chart/chart-element.js';
import { MarkFocus } from '../../chart/mark-focus.js';
import { OnUse } from '../../chart/on-use.js';
import type { Parts } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { layoutDayTimeline } from '../../geometry/day-timeline.js';
import { day, type Day } from '../../model/day.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { dayWords } from '../../words/en/day.js';
import { times } from '../../words/times.js';
import { Clock, readersClock, type ClockHost } from './clock.js';
import { drawPlot } from './draw.js';
import { drawBlocks } from './draw-blocks.js';
import { DayVoice } from './say.js';
import { daySheet } from './styles.js';

/**
 * Draws a day: blocks on a clock axis, as wide as they last, each with its focus and tasks; down the page on a phone.
 *
 * @csspart tooltip - What is said of the block under the pointer or the focus.
 * @csspart now - The sentence that says what time it is, and in which block.
 * @csspart blocks - The list of blocks.
 * @csspart block - A block of the list.
 * @csspart focus - The focus of a block.
 * @csspart tasks - The tasks of a block.
 * @cssprop --day-timeline-block - The blocks.
 * @cssprop --day-timeline-mark - The start of each block, and its outline.
 * @cssprop --day-timeline-now - The line at this moment.
 * @cssprop --day-timeline-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class DayTimeline extends ChartElement<Day, typeof import('./on-use.js').code> implements ClockHost {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'day', schema: day };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [frameSheet, chartSheet, daySheet];
  static override properties: PropertyDeclarations = {
    now: { type: Boolean },
    clock: { attribute: false },
  };

  /** Shows a line at this moment, in the time zone of the day where it has one, and says which block it is in. */
  declare now: boolean;
  /** Tells what time it is; the reader's clock unless given. Read each minute while the element can be seen. */
  declare clock: (() => Date) | null | undefined;

  readonly #focus = new MarkFocus(this, () => this.onUse?.followReader);
  readonly #clock = new Clock(this);

  constructor() {
    super();
    this.now = false;
    this.clock = readersClock;
  }

  /** @internal The time zone of the clock; `null` while none is needed. */
  get clockZone(): string | null | undefined {
    return this.now && this.section?.blocks.length ? this.section.timeZone : null;
  }

  protected override compose(section: Day): Parts | undefined {
    if (!section.blocks.length) return undefined;
    const { locale, dir, formats } = this.language;
    const voice = new DayVoice(this.language.words('day', dayWords), this.frameWords, formats, times(locale));
    const rtl = dir === 'rtl';
    const { time, range } = voice.times;
    const now = this.now ? this.#clock.look() : undefined;
    const layout = layoutDayTimeline(section, { rtl, hasNow: this.now, now, tick: time, time, range, number: (value) => formats.number(value) });
    const drawChart = (name: string): TemplateResult =>
      html`${this.now ? html`<p part="now">${layout.now ? voice.now(layout.now) : nothing}</p>` : nothing}${drawPlot({
        layout,
        voice,
        focus: this.#focus,
        name,
        rtl,
        lang: this.guideLang,
        mixed: this.language.isMixed,
      })}${drawBlocks(layout, voice, this.guideLang)}`;
    return {
      name: voice.words.heading,
      summary: [voice.frame.sentences(voice.sentences(layout, section.timeZone))],
      draw: (name) => (this.isTable(section) ? this.loaded.drawDayTable(section, voice, this.guideLang, name) : drawChart(name)),
      notes: nothing,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
