import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Picture } from './picture.js';
import { TableElement, type Framed, type TableCode } from './table-element.js';

/** What a chart loads on use: its table and pictures, its toolbar, a look at its labels. */
export interface ChartCode<Section> extends TableCode<Section> {
  readonly takeChart: (host: LitElement, pose: (posing: boolean) => void) => Picture | undefined;
  readonly watchLabels: (host: LitElement) => void;
  readonly toPng: (picture: Picture | undefined, scale?: number) => Promise<Blob>;
  readonly writeSvg: (picture: Picture, name: string) => string;
}

/**
 * An element that shows its section as a chart, in a figure that can be taken away as a picture.
 *
 * @slot footer - Shown under the chart.
 * @csspart figure - The frame of everything.
 * @csspart summary - The sentences that say what the chart shows.
 * @fires {ViewChangeEvent} view-change - The reader has switched between chart and table; `view` says to what. Bubbles.
 */
export abstract class ChartElement<Section = unknown, Code extends ChartCode<Section> = ChartCode<Section>> extends TableElement<Section, Code> {
  /** What to show: the chart, or the same data as a table. */
  declare view: 'chart' | 'table';
  /** A toolbar: empty for all of `table csv svg png`, or some of them. */
  declare tools: string | null;
  #posing = false;

  /** The chart as an SVG document: absolute coordinates, resolved colors; 640 pixels wide while the page gives it no room, as in a closed tab. Empty without data; else as for `toCSV`. */
  toSVG(): string {
    const picture = this.#picture();
    return picture ? this.loaded.writeSvg(picture, this.shadowRoot?.querySelector('[part=heading]')?.textContent ?? (this.section && this.compose(this.section)?.name) ?? '') : '';
  }

  /**
   * The chart as a PNG image, of what `toSVG` draws. Rejects where there is no chart to paint, or no size to paint it in.
   *
   * @param options.scale pixels of the image for each pixel of the page, above zero; 2 unless given
   */
  async toPNG({ scale }: { readonly scale?: number } = {}): Promise<Blob> {
    // An element that has never been on a page has nothing to wait for.
    if (!this.isConnected && !this.hasUpdated) throw new Error(`Put <${this.localName}> on a page first`);
    await this.updateComplete;
    await (this.constructor as typeof ChartElement).load();
    return this.loaded.toPng(this.#picture(), scale);
  }

  /** @internal */
  override async loadCode(): Promise<unknown> {
    await super.loadCode();
    return this.loaded.watchLabels(this);
  }

  protected override isTable(section: Section): boolean {
    return !this.isPosing && super.isTable(section);
  }

  /** Whether the chart is being drawn to take a picture of it. */
  protected get isPosing(): boolean {
    return this.#posing;
  }

  protected override drawFrame({ style, locale, dir, heading, summary, shown, after }: Framed): TemplateResult {
    const caption = summary.length ? html`<figcaption part="summary">${summary}</figcaption>` : nothing;
    // More than two paragraphs would push the chart out of sight.
    const isLong = summary.length > 2;
    return html`<figure part="figure" class=${style} lang=${locale} dir=${dir}>
      ${heading}${isLong ? nothing : caption}${shown}${isLong ? caption : nothing}${after}
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
