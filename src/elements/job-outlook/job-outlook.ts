import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ChartElement } from '../../chart/chart-element.js';
import { drawName } from '../../chart/draw-link.js';
import { MarkFocus } from '../../chart/mark-focus.js';
import { drawNotes, drawRemarks, Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import type { Parts } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { layoutJobOutlook } from '../../geometry/job-outlook.js';
import { outlook, type Outlook } from '../../model/outlook.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { outlookWords } from '../../words/en/outlook.js';
import { drawFacts, drawPlot } from './draw.js';
import { OutlookVoice } from './say.js';
import { outlookSheet } from './styles.js';

/**
 * Draws how employment is projected to grow or shrink as a bar from zero, beside a benchmark, with openings and jobs in words.
 *
 * @csspart tooltip - What is said of the bar under the pointer or the focus.
 * @csspart status - The outlook in a word.
 * @csspart note - Where the outlook comes from.
 * @cssprop --job-outlook-bar - The bar of the occupation.
 * @cssprop --job-outlook-benchmark - The bar of the benchmark.
 * @cssprop --job-outlook-min-height - The room that `career-widgets/reserve.css` keeps; more on a phone.
 */
export class JobOutlook extends ChartElement<Outlook, typeof import('./on-use.js').code> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'outlook', schema: outlook };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [frameSheet, chartSheet, outlookSheet];

  readonly #focus = new MarkFocus(this, () => this.onUse?.followReader);

  protected override compose(section: Outlook): Parts | undefined {
    const { status, source, period } = section;
    const { formats, dir, locale, isMixed } = this.language;
    const words = this.language.words('outlook', outlookWords);
    const own = this.#title(section);
    const benchmark = section.benchmark?.name?.trim();
    const notes = new Notes();
    const voice = new OutlookVoice(words, this.frameWords, formats, { occupation: own ?? words.occupation, benchmark: benchmark || words.benchmark }, notes);
    voice.note(section);
    const layout = layoutJobOutlook(section, { rtl: dir === 'rtl', label: (reading) => voice.label(reading) });
    const sentences = voice.sentences(layout.rows, period);
    const facts = voice.facts(section, sentences.length > 0);
    if (!layout.rows.length && !facts.length && !status?.trim()) return undefined;
    const lang = this.guideLang;
    const drawChart = (name: string): TemplateResult =>
      html`${status?.trim() ? html`<p part="status">${drawName(status, lang)}</p>` : nothing}${layout.rows.length
        ? drawPlot({ layout, voice, focus: this.#focus, name, langs: { occupation: own && lang, benchmark: benchmark && lang }, mixed: isMixed })
        : nothing}${drawFacts(facts)}`;
    return {
      name: words.heading,
      summary: sentences.length ? [voice.frame.sentences(sentences)] : [],
      draw: (name) => (this.isTable(section) ? this.loaded.drawTable(section, { frame: this.frameWords, formats, locale, lang }, name) : drawChart(name)),
      notes: html`${drawNotes(notes.all, this.noteContext)}${source === undefined ? nothing : html`<p part="note">${drawRemarks('', [], undefined, source, this.noteContext)}</p>`}`,
    };
  }

  /** What the occupation is called: as the outlook says, else as the guide. */
  #title({ name }: Outlook): string | undefined {
    return [name, this.guide?.title].find((text): text is string => typeof text === 'string' && text.trim() !== '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-outlook': JobOutlook;
  }
}
