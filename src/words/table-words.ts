/** What the tables of sections say: titles of columns, names of lists, and words that a cell can hold. */
export interface TableWords {
  readonly columns: Readonly<Record<string, string>>;
  /** What stands under `list`, by its key. */
  readonly lists: Readonly<Record<string, string>>;
  /** What stands for a word of the document, such as `required`. */
  readonly values: Readonly<Record<string, string>>;
}
