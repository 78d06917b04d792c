/** What `<work-balance>` says. */
export interface BalanceWords {
  readonly heading: string;
}
