/** What `<job-market>` says. */
export interface MarketWords {
  readonly heading: string;
}
