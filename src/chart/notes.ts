/** Notes under a chart: what kind of figure each is, and where it comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../model/figure.js';
import { findSource, type Citation } from '../model/source.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Formats } from '../words/locale.js';
import { drawLink, drawName } from './draw-link.js';

/** What is said of one or several figures alike. */
export interface Note {
  readonly number: number;
  /** The names of the figures it is about. */
  readonly about: readonly string[];
  readonly reading: Reading;
}

/** The notes of a chart, and the way from a figure to its note. */
export class Notes {
  readonly #notes = new Map<string, Note & { about: string[] }>();

  /** Takes what is known of a figure. Figures of which the same is known share a note; a bare number needs none. */
  add(name: string, reading: Reading): void {
    const key = keyOf(reading);
    if (!key) return;
    const note = this.#notes.get(key);
    if (!note) this.#notes.set(key, { number: this.#notes.size + 1, about: [name], reading });
    else if (!note.about.includes(name)) note.about.push(name);
  }

  /** The number of a figure's note. */
  readonly numberOf = (reading: Reading): number | undefined => this.#notes.get(keyOf(reading))?.number;

  /** The same as it follows the figure: small and high; nothing where there is no note. */
  readonly raised = (reading: Reading): string => superscript(this.numberOf(reading) ?? '');

  /** Says in other words what each note is about. */
  reword(say: (about: readonly string[]) => string): void {
    for (const note of this.#notes.values()) note.about = [say(note.about)];
  }

  /** Every note, in the order of their numbers. */
  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }
}

/** What is known of a figure, as a key: the same for figures of which the same is known, empty where there is nothing. */
export const keyOf = ({ kind, source, period, note }: Reading): string =>
  kind ?? source ?? period ?? note ? JSON.stringify([kind, source, period, note]) : '';

/** A number small and high, as it follows a figure; nothing for none. */
export const superscript = (number: number | ''): string => [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** What it takes to word a note. */
export interface NoteContext {
  readonly words: FrameWords;
  readonly formats: Formats;
  /** The guide, for its sources and the address its links are relative to. */
  readonly guide: Readonly<Record<string, unknown>> | undefined;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** What leads on to the page's list of sources; nothing where there is none. */
  readonly sourcesLink?: string | null;
}

/** A source as a line: publisher, title, period; its address; its attribution; the way to it in the list of sources. */
function drawSource(cited: Citation, { words, formats, guide, lang, sourcesLink }: NoteContext): TemplateResult {
  const { title, publisher, url, period, retrieved, license, attribution } = findSource(cited, guide?.sources);
  const times = [period && formats.period(period), retrieved && words.retrieved(formats.period(retrieved))];
  const own = (text: string | undefined): string | undefined => text && formats.own(text);
  const line = words.source(words.parts([own(publisher), own(title), ...times, own(license)].filter(Boolean) as string[]));
  return html`<span
    >${drawLink(line, url, guide)}</span
  >${attribution ? html` <span>${drawName(attribution, lang)}</span>` : nothing}${sourcesLink && typeof cited === 'string' ? html` <span class="onward"><a part="link" href="#sources" data-source=${cited}>${sourcesLink}</a></span>` : nothing}`;
}

/**
 * The list of notes. A mark leads to its note by the note's number.
 *
 * @csspart notes - The numbered notes: kind, period and source of each figure.
 */
export function drawNotes(notes: readonly Note[], context: NoteContext): TemplateResult | typeof nothing {
  const { words, formats } = context;
  if (!notes.length) return nothing;
  return html`<ol part="notes" aria-label=${words.notes}>
    ${notes.map(
      ({ number, about, reading: { kind, period, note, source } }) =>
        html`<li data-note=${number} tabindex="-1">
          <bdi>${drawRemarks(formats.list(about), [kind && words.kinds[kind], period && words.period(formats.period(period))], note, source, context)}</bdi>
        </li>`,
    )}
  </ol>`;
}

/** What is said of something: its name, sentences, the author's note, the source. */
export function drawRemarks(
  name: string,
  sentences: readonly (string | undefined)[],
  note: string | undefined,
  source: Citation | undefined,
  context: NoteContext,
): TemplateResult {
  return html`${name ? html`<b><bdi>${name}</bdi></b>` : nothing} ${sentences.map((sentence) => (sentence ? html`<span>${sentence}</span> ` : nothing))}
  ${note ? html`<span>${drawName(note, context.lang)}</span>` : nothing} ${source ? drawSource(source, context) : nothing}`;
}
