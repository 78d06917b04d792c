/** The frame around every chart: heading, summary, toolbar, the chart or its table, notes. */
import { html, nothing, type LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../words/language.js';
import { drawHeading } from './heading.js';

/** The properties of every chart, to be spread into an element's own. */
export const chartProperties: PropertyDeclarations = { view: {}, tools: {} };

/** An element with a chart. */
export interface ChartElement extends LitElement {
  /** `chart`, or `table` for the same as rows and columns. */
  view: 'chart' | 'table';
  /** The toolbar: empty for all tools, or some of `table csv svg png`. */
  tools: string | null;
  readonly density: 'comfortable' | 'compact';
  readonly headingLevel: number;
  readonly language: Language;
  toCSV(): string;
  toSVG(): string;
  toPNG(options?: { readonly scale?: number }): Promise<Blob>;
}

/** The parts of a chart. */
export interface ChartParts {
  readonly heading: string;
  readonly summary: readonly string[];
  /** The toolbar, where there is one. */
  readonly tools: TemplateResult | typeof nothing;
  /** Draws the chart, or the table. */
  readonly body: TemplateResult;
  /** What stands under the chart. */
  readonly notes: TemplateResult | typeof nothing;
}

/** Draws a chart's frame around its parts. */
export function drawChart(host: ChartElement, { heading, summary, tools, body, notes }: ChartParts): TemplateResult {
  const { locale, dir } = host.language;
  return html`<figure part="figure" class=${host.density === 'compact' ? 'compact' : nothing} lang=${locale} dir=${dir}>
    ${drawHeading(host.headingLevel, heading)}
    ${summary.length ? html`<figcaption part="summary">${summary.map((sentences) => html`<p>${sentences}</p>`)}</figcaption>` : nothing}
    ${tools}${body}${notes}<slot name="footer"></slot>
  </figure>`;
}
