/** The toolbar of a chart: a switch between chart and table, and downloads. */
import { html, nothing, type TemplateResult } from 'lit';
import { toolWords } from '../words/en/tools.js';
import type { Language } from '../words/language.js';
import { ViewChangeEvent } from './events.js';
import { saveFile } from './save-file.js';

/** What the toolbar asks of its element. */
export interface ToolHost extends EventTarget {
  view: 'chart' | 'table';
  readonly language: Language;
  /** What JSX sets for a bare attribute is `true`. */
  readonly tools: string | boolean | null;
  toCSV(): string;
  /** Only where there is a chart: pictures of anything else are not offered. */
  toSVG?(): string;
  toPNG?(): Promise<Blob>;
}

const all = ['table', 'csv', 'svg', 'png'] as const;

/** A tool of a chart's toolbar. */
type Tool = (typeof all)[number];

/**
 * Draws the tools that the attribute `tools` asks for: all when it is empty, else those it names.
 *
 * @param back leads back from the table, where that is to neither a chart nor a text
 * @csspart tools - The toolbar.
 * @csspart tool - A button of the toolbar.
 */
export function drawTools(host: ToolHost, name: string, back?: string): TemplateResult | typeof nothing {
  const words = host.language.words('tools', toolWords);
  const wanted = String(host.tools === true ? '' : host.tools).trim().split(/\s+/);
  const tools = all.filter((tool) => (wanted[0] === '' || wanted.includes(tool)) && (host.toSVG !== undefined || tool === 'table' || tool === 'csv'));
  if (!tools.length) return nothing;
  const label = (tool: Tool): string =>
    tool === 'table' ? (host.view !== 'table' ? words.showTable : (back ?? (host.toSVG ? words.showChart : words.showText))) : words.download(tool.toUpperCase() as 'CSV' | 'SVG' | 'PNG');
  return html`<div part="tools" role="group" aria-label=${words.tools}>
    ${tools.map((tool) => html`<button part="tool" type="button" @click=${() => void use(tool, host, name)}>${label(tool)}</button>`)}
  </div>`;
}

async function use(tool: Tool, host: ToolHost, name: string): Promise<void> {
  if (tool === 'table') {
    host.view = host.view === 'table' ? 'chart' : 'table';
    host.dispatchEvent(new ViewChangeEvent(host.view));
    return;
  }
  if (tool === 'csv') saveFile(name, 'csv', new Blob([host.toCSV()], { type: 'text/csv;charset=utf-8' }));
  else if (tool === 'svg') saveFile(name, 'svg', new Blob([host.toSVG?.() ?? ''], { type: 'image/svg+xml' }));
  else if (host.toPNG) saveFile(name, 'png', await host.toPNG());
}
