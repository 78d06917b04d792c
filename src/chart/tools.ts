import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../words/frame-words.js';

/** A tool of a chart's toolbar. */
export type Tool = 'table' | 'csv' | 'svg' | 'png';

const all: readonly Tool[] = ['table', 'csv', 'svg', 'png'];

/** Reads the `tools` attribute: none without it, all when it is empty, else those it names. */
export const readTools = (tools: string | null): readonly Tool[] =>
  tools === null ? [] : tools.trim() ? all.filter((tool) => tools.split(/\s+/).includes(tool)) : all;

/**
 * The toolbar: a switch between chart and table, and downloads.
 *
 * @csspart tools - The toolbar.
 * @csspart tool - A button of the toolbar.
 */
export function drawTools(tools: readonly Tool[], view: 'chart' | 'table', words: FrameWords, use: (tool: Tool) => void): TemplateResult | typeof nothing {
  if (!tools.length) return nothing;
  const label = (tool: Tool): string =>
    tool === 'table' ? (view === 'table' ? words.showChart : words.showTable) : words.download(tool.toUpperCase() as 'CSV' | 'SVG' | 'PNG');
  return html`<div part="tools" role="group" aria-label=${words.tools}>
    ${tools.map((tool) => html`<button part="tool" type="button" @click=${() => use(tool)}>${label(tool)}</button>`)}
  </div>`;
}
