/** What toolbars and tables say, whatever they are of. Known where one is drawn. */
export interface ToolWords {
  readonly showTable: string;
  readonly showChart: string;
  readonly showText: string;
  readonly download: (format: 'CSV' | 'SVG' | 'PNG') => string;
  readonly tools: string;
  /** The title of a column that says more about the figure of another. */
  readonly columnOf: (column: string, part: 'kind' | 'source' | 'period' | 'note' | 'tier') => string;
}
