/** What `<market-demand>` says. */
export interface DemandWords {
  readonly heading: string;
}
