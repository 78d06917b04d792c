import { html, nothing, type LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { GuideElement } from '../delivery/guide-element.js';
import type { Rows } from '../model/csv.js';
import type { FrameWords } from '../words/frame-words.js';
import { drawHeading } from './heading.js';
import type { OnUse } from './on-use.js';
import type { Picture } from './picture.js';
import type { ToolHost } from './tools.js';

/** What a chart loads on use: its table and pictures, its toolbar. */
export interface ChartCode<Section> {
  readonly drawTools: (host: ToolHost, words: FrameWords, name: string) => TemplateResult | typeof nothing;
  readonly takeChart: (host: LitElement, pose: (posing: boolean) => void) => Picture | undefined;
  readonly toPng: (picture: Picture | undefined, scale?: number) => Promise<Blob>;
  readonly writeSvg: (picture: Picture, name: string) => string;
  readonly writeCsv: (rows: Rows) => string;
  /** Writes the section's tabular form, the header first. */
  readonly writeTable: (section: Section) => Rows;
}

/** What an element composes of a section. */
export interface ChartParts {
  /** What the chart is called: its heading, unless the page gives another. */
  readonly name: string;
  /** What the chart shows, in words: a paragraph each. */
  readonly summary: readonly (string | TemplateResult)[];
  /** Draws the chart, or the table, under its name. */
  readonly draw: (name: string) => TemplateResult;
  /** What stands under the chart. */
  readonly notes: TemplateResult | typeof nothing;
}

/**
 * An element that shows its section as a chart, and as a table of the same. Its frame is a figure: heading, summary,
 * toolbar, the chart or its table, notes.
 *
 * @slot footer - Shown under the chart.
 * @csspart figure - The frame of everything.
 * @csspart summary - The sentences that say what the chart shows.
 * @fires {ViewChangeEvent} view-change - The reader has switched between chart and table; `view` says to what. Bubbles.
 */
export abstract class ChartElement<Section = unknown, Code extends ChartCode<Section> = ChartCode<Section>> extends GuideElement<Section> {
  /** @internal What elements of this class load on use. */
  static readonly onUse: OnUse<unknown>;
  static override properties: PropertyDeclarations = { view: {}, tools: {} };

  /** @internal */
  static override load(): Promise<unknown> {
    return this.onUse.load();
  }

  /** What to show: the chart, or the same data as a table. */
  declare view: 'chart' | 'table';
  /** A toolbar: empty for all of `table csv svg png`, or some of them. */
  declare tools: string | null;
  #posing = false;

  constructor() {
    super();
    this.view = 'chart';
    this.tools = null;
  }

  /** The section as CSV, with a header row; empty without data. Its code is here once `updateComplete` has been awaited. */
  toCSV(): string {
    const { writeCsv, writeTable } = this.loaded;
    return this.section ? writeCsv(writeTable(this.section)) : '';
  }

  /** The chart as an SVG document: absolute coordinates, resolved colors. Empty without data; else as for `toCSV`. */
  toSVG(): string {
    const picture = this.#picture();
    return picture ? this.loaded.writeSvg(picture, this.shadowRoot?.querySelector('[part=heading]')?.textContent ?? (this.section && this.compose(this.section)?.name) ?? '') : '';
  }

  /**
   * The chart as a PNG image.
   *
   * @param options.scale pixels of the image for each pixel of the page, 2 unless given
   */
  async toPNG({ scale }: { readonly scale?: number } = {}): Promise<Blob> {
    await this.updateComplete;
    await (this.constructor as typeof ChartElement).load();
    return this.loaded.toPng(this.#picture(), scale);
  }

  /** Composes what to show of a section; nothing where its settings leave nothing of it. */
  protected abstract compose(section: Section): ChartParts | undefined;

  /** The code that is loaded on use, once it is here. */
  protected get onUse(): Code | undefined {
    return (this.constructor as typeof ChartElement).onUse.code as Code | undefined;
  }

  /** The code that is loaded on use. Throws before it is here. */
  protected get loaded(): Code {
    if (!this.onUse) throw new Error(`Await updateComplete of <${this.localName}> first`);
    return this.onUse;
  }

  /** Whether the table stands in place of the chart. */
  protected isTable(_section: Section): boolean {
    return !this.isPosing && this.view === 'table';
  }

  /** Whether the chart is being drawn to take a picture of it. */
  protected get isPosing(): boolean {
    return this.#posing;
  }

  protected override get isWaiting(): boolean {
    return !this.onUse && this.section !== undefined && (this.tools !== null || this.isTable(this.section));
  }

  protected override draw(section: Section): TemplateResult {
    const parts = this.compose(section);
    if (!parts) return html`<slot name="empty"></slot><slot></slot>`;
    const { locale, dir } = this.language;
    const { name, summary, draw, notes } = parts;
    const heading = this.heading ?? name;
    const caption = summary.length ? html`<figcaption part="summary">${summary.map((sentences) => html`<p>${sentences}</p>`)}</figcaption>` : nothing;
    // More than two paragraphs would push the chart out of sight.
    const isLong = summary.length > 2;
    return html`<figure part="figure" class=${this.density === 'compact' ? 'compact' : nothing} lang=${locale} dir=${dir}>
      ${drawHeading(this.headingLevel, heading)}
      ${isLong ? nothing : caption} ${this.tools === null ? nothing : this.loaded.drawTools(this, this.frameWords, heading)}${draw(heading || name)}${isLong ? caption : nothing}${notes}<slot name="footer"></slot>
    </figure>`;
  }

  /** The chart as it stands on the page. */
  #picture(): Picture | undefined {
    return this.status === 'ready' ? this.loaded.takeChart(this, this.#pose) : undefined;
  }

  readonly #pose = (posing: boolean): void => {
    this.#posing = posing;
    this.requestUpdate();
    this.performUpdate();
  };
}
