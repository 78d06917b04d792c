import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawSteps } from '../../chart/draw-steps.js';
import type { Regions } from '../../model/regions.js';
import type { FrameWords } from '../../words/frame-words.js';
import type { Formats } from '../../words/locale.js';
import type { RegionsWords, Trend } from '../../words/regions-words.js';

/** What it takes to draw. */
export interface RegionContext {
  readonly words: RegionsWords;
  readonly frame: FrameWords;
  readonly formats: Formats;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
}

type Region = NonNullable<Regions['demand']>[number];

/** What a region is called in the reader's language, by its code; nothing for what is no code of a region. */
const nameOf = (code: string | undefined, formats: Formats): string | undefined => {
  const name = code && /^([A-Z]{2}|\d{3})$/.test(code) ? formats.region(code) : undefined;
  return name === code ? undefined : name;
};

/**
 * Draws a row for each region: its name, how much the occupation is asked for there, and where that is going.
 *
 * @csspart regions - The list of regions.
 * @csspart region - A region with its demand and trend.
 */
export const drawRegions = (regions: Regions['demand'], context: RegionContext): TemplateResult | undefined =>
  regions?.length ? html`<ul part="regions" role="list">${regions.map((region) => drawRegion(region, context))}</ul>` : undefined;

function drawRegion({ name, code, value, scale, trend }: Region, { words, frame, formats, lang }: RegionContext): TemplateResult {
  const own = nameOf(code, formats);
  return html`<li part="region">
    <span>${drawName(name, lang)}${own === undefined || own === name ? nothing : html` <bdi class="muted">${own}</bdi>`}</span>
    ${value === undefined ? nothing : drawSteps({ scale, from: value }, frame.named(words.demand, value), lang, true)}
    ${trend ? drawTrend(trend, words) : nothing}
  </li>`;
}

const arrows: Readonly<Record<Trend, string>> = { rising: 'M2 12L12 2M5 2h7v7', steady: 'M1 7h12M8 2l5 5l-5 5', falling: 'M2 2L12 12M5 12h7v-7' };

/**
 * Draws a trend: an arrow and the word.
 *
 * @csspart trend - Where demand in a region is going: an arrow and a word.
 */
const drawTrend = (trend: Trend, { trends }: RegionsWords): TemplateResult =>
  html`<span part="trend"><svg viewBox="0 0 14 14" aria-hidden="true"><path d=${arrows[trend]}></path></svg> ${trends[trend]}</span>`;

/** What stands in a place. */
interface Placed {
  readonly name: string;
  readonly place?: string | undefined;
}

/**
 * Draws names with the place of each. A code of a country is read to the reader by its name.
 *
 * @csspart place - Where a hub is, or where a regulation applies.
 */
export const drawPlaces = (entries: readonly Placed[] | undefined, { formats, lang }: RegionContext): TemplateResult | undefined =>
  entries?.length
    ? html`<ul>
        ${entries.map(({ name, place }) => {
          const known = nameOf(place, formats);
          return html`<li>${drawName(name, lang)}${place?.trim() ? html` <span part="place" class="muted">${known === undefined ? drawName(place, lang) : known}</span>` : nothing}</li>`;
        })}
      </ul>`
    : undefined;
