/** What `<work-balance>` says. */
export interface BalanceWords {
  readonly heading: string;
  readonly stress: string;
  /** How well the work goes with the rest of life. */
  readonly rating: string;
  /** Several steps, from the lowest to the highest: `Moderate to High`. */
  readonly span: (from: string, to: string) => string;
  readonly causes: string;
  /** The heading over what helps against stress. */
  readonly mitigations: string;
}
