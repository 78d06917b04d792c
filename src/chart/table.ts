import { html, nothing, type TemplateResult } from 'lit';
import type { Rows } from '../model/csv.js';

/** How a table is shown to a reader. */
export interface TableOptions {
  /** What the table is called. */
  readonly caption: string;
  /** The title of a column. */
  readonly title: (column: string) => string;
  /** A cell as a reader sees it. */
  readonly show: (column: string, cell: string, row: readonly string[]) => string;
}

/**
 * Draws rows, the header first. What a reader sees may differ from the cell: that stands in `<data>`, so that the table reads back as it was.
 *
 * @csspart table - The table.
 * @csspart scroller - The frame in which a wide table scrolls.
 */
export function drawTable([header = [], ...rows]: Rows, { caption, title, show }: TableOptions): TemplateResult {
  const cell = (text: string, column: string, row: readonly string[]): TemplateResult | typeof nothing => {
    if (!text) return nothing;
    const shown = show(column, text, row);
    return html`<bdi>${shown === text ? text : html`<data value=${text}>${shown}</data>`}</bdi>`;
  };
  return html`<div part="scroller" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <thead>
        <tr>
          ${header.map((column) => html`<th scope="col"><bdi><data value=${column}>${title(column)}</data></bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((text, index) => html`<td>${cell(text, header[index] ?? '', row)}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
