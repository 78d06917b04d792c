/** What `<tech-stack>` says. */
export interface TechnologiesWords {
  readonly heading: string;
  /** The heading of tools without a category, where others have one. */
  readonly others: string;
}
