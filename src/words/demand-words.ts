/** What `<market-demand>` says. */
export interface DemandWords {
  readonly heading: string;
  /** The heading over what drives the demand. */
  readonly drivers: string;
}
