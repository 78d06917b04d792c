/** What `<job-market>` says. */
export interface MarketWords {
  readonly heading: string;
  readonly challenges: string;
  readonly growthPaths: string;
  readonly trends: string;
}
