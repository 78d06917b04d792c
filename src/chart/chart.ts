/** The frame around every chart: heading, summary, toolbar, the chart or its table, notes. */
import { html, nothing, type LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FrameWords } from '../words/frame-words.js';
import type { Language } from '../words/language.js';
import { ViewChangeEvent } from './events.js';
import { drawHeading } from './heading.js';
import { drawTools, readTools, type Tool } from './tools.js';

/** The properties of every chart, to be spread into an element's own. */
export const chartProperties: PropertyDeclarations = { view: {}, tools: {} };

/** An element with a chart. */
export interface ChartElement extends LitElement {
  /** What to show: the chart, or the same data as a table. */
  view: 'chart' | 'table';
  /** A toolbar: empty for all of `table csv svg png`, or some of them. */
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
  /** The language of the guide's own texts. */
  readonly lang?: string | undefined;
  readonly summary: readonly string[];
  /** Draws the chart, or the table. */
  readonly body: TemplateResult;
  /** What stands under the chart. */
  readonly notes: TemplateResult | typeof nothing;
}

/**
 * Draws a chart's frame around its parts.
 *
 * @slot footer - Shown under the chart.
 * @csspart figure - The frame of everything.
 * @csspart summary - The sentences that say what the chart shows.
 * @fires {ViewChangeEvent} view-change - The reader has switched between chart and table; `view` says to what. Bubbles.
 */
export function drawChart(host: ChartElement, words: FrameWords, { heading, summary, body, notes }: ChartParts): TemplateResult {
  const { locale, dir } = host.language;
  return html`<figure part="figure" class=${host.density === 'compact' ? 'compact' : nothing} lang=${locale} dir=${dir}>
    ${drawHeading(host.headingLevel, heading)}
    ${summary.length ? html`<figcaption part="summary">${summary.map((sentences) => html`<p>${sentences}</p>`)}</figcaption>` : nothing}
    ${drawTools(readTools(host.tools), host.view, words, (tool) => void use(tool, host, heading))}${body}${notes}<slot name="footer"></slot>
  </figure>`;
}

async function use(tool: Tool, host: ChartElement, name: string): Promise<void> {
  if (tool === 'table') {
    host.view = host.view === 'table' ? 'chart' : 'table';
    host.dispatchEvent(new ViewChangeEvent(host.view));
    return;
  }
  const { saveFile } = await import('./save-file.js');
  if (tool === 'csv') saveFile(name, 'csv', new Blob([host.toCSV()], { type: 'text/csv;charset=utf-8' }));
  else if (tool === 'svg') saveFile(name, 'svg', new Blob([host.toSVG()], { type: 'image/svg+xml' }));
  else saveFile(name, 'png', await host.toPNG());
}
