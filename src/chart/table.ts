import { html, nothing, type TemplateResult } from 'lit';
import type { Rows } from '../model/csv.js';
import type { Prose } from '../model/prose.js';
import { drawName } from './draw-link.js';
import { scrollStop } from './scroll-stop.js';

/** How a table is shown to a reader. */
export interface TableOptions {
  /** What the table is called. */
  readonly caption: string;
  /** The title of a column. */
  readonly title: (column: string) => string;
  /** A cell as a reader sees it; a list where it holds one. */
  readonly show: (column: string, cell: string, row: readonly string[]) => string | readonly string[];
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** Whether a cell of a column is shown as text of the guide though it holds more than that, such as JSON. */
  readonly isOwn?: (column: string) => boolean;
}

/** Every text of prose, in its order. */
export const textsOf = (prose: Prose): readonly string[] =>
  typeof prose === 'string' ? [prose] : prose.flatMap((passage) => (typeof passage === 'string' ? [passage] : [passage.title, ...(passage.body ?? []), ...(passage.items ?? [])]));

/** What needs a line of its own in a list: a sentence, and what a semicolon would not part from the next. */
const isLine = (item: string): boolean => /[.!?…。！？؟]$|;/.test(item);

/** Draws a list in a cell: short items in a row, others a line each. */
const drawItems = (items: readonly string[]): unknown => (items.length > 1 && items.some(isLine) ? items.map((item, index) => (index ? html`<br />${` ${item}`}` : item)) : items.join('; '));

/** Whether a cell that is shown as it is holds words: not a number, an address or JSON. */
const isWords = (text: string, column: string): boolean => /\p{Letter}/u.test(text) && !/^["[{]/.test(text) && !(/url$/i.test(column) && !/\s/.test(text));

/** Whether a column holds numbers, or bounds, and nothing else. */
const isNumeric = (rows: Rows, index: number): boolean => {
  const cells = rows.flatMap((row) => row[index] || []);
  return cells.length > 0 && cells.every((text) => /^(?:[<>]=)?-?\d[\d.e+-]*$/.test(text));
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
    const items = [show(column, text, row)].flat();
    const shown = drawItems(items);
    const own = items.length > 1 || shown === text ? isWords(items.join(' '), column) : isOwn?.(column);
    // Where a line breaks in the text of a cell is lost.
    return drawName(shown === text && !text.includes('\n') ? text : html`<data value=${text}>${shown}</data>`, own ? lang : undefined);
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
