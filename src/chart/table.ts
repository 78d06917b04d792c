import { html, nothing, type TemplateResult } from 'lit';
import type { Rows } from '../model/csv.js';
import { drawName } from './draw-link.js';
import { scrollStop } from './scroll-stop.js';

/** How a table is shown to a reader. */
export interface TableOptions {
  /** What the table is called. */
  readonly caption: string;
  /** The title of a column. */
  readonly title: (column: string) => string;
  /** A cell as a reader sees it. */
  readonly show: (column: string, cell: string, row: readonly string[]) => string;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** Whether a cell of a column is shown as text of the guide though it holds more than that, such as JSON. */
  readonly isOwn?: (column: string) => boolean;
}

/** Whether a cell that is shown as it is holds words: not a number, an address or JSON. */
const isWords = (text: string, column: string): boolean => /\p{Letter}/u.test(text) && !/^["[{]/.test(text) && !(/url$/i.test(column) && !/\s/.test(text));

/** Draws a cell that is a list: its sentences stand a line each, and no semicolon follows a full stop. */
const drawLines = (text: string): readonly unknown[] => text.split(/(?<=[\p{Sentence_Terminal}…]); /u).map((line, index) => (index ? html`<br />${` ${line}`}` : line));

/** Whether a column holds numbers, or bounds, and nothing else. */
const isNumeric = (rows: Rows, index: number): boolean => {
  const cells = rows.flatMap((row) => row[index] || []);
  return cells.length > 0 && cells.every((text) => /^(?:[<>]=)?-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text));
};

/**
 * Draws rows, the header first. What a reader sees may differ from the cell, or be less: that stands in `<data>`, so that the table reads back as it was.
 *
 * @csspart table - The table.
 * @csspart scroller - The frame in which a wide table scrolls.
 */
export function drawTable([header = [], ...rows]: Rows, { caption, title, show, lang, isOwn }: TableOptions): TemplateResult {
  const cell = (text: string, column: string, row: readonly string[]): TemplateResult | typeof nothing => {
    if (!text) return nothing;
    const shown = show(column, text, row);
    const own = shown === text ? isWords(text, column) : isOwn?.(column);
    const lines = drawLines(shown);
    // Where a line breaks in the text of a cell is lost.
    return drawName(shown === text && !lines[1] && !text.includes('\n') ? text : html`<data value=${text}>${lines}</data>`, own ? lang : undefined);
  };
  // A table of one column has nothing that it could be the heading of.
  const headed = header.length > 1 ? ['skill', 'name', 'title', 'question', 'list', 'text'].map((column) => header.indexOf(column)).find((index) => index >= 0) : undefined;
  const styles = header.map((_, index) => (isNumeric(rows, index) ? 'number' : nothing));
  return html`<div part="scroller" role="region" aria-label=${caption} ${scrollStop()}>
    <table part="table">
      <thead>
        <tr>
          ${header.map((column, index) => html`<th scope="col" class=${styles[index]}><bdi><data value=${column}>${title(column)}</data></bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>${row.map((text, index) => {
              const content = cell(text, header[index] ?? '', row);
              // A heading says something.
              return index === headed && text ? html`<th scope="row">${content}</th>` : html`<td class=${styles[index] ?? nothing}>${content}</td>`;
            })}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
