/** What `<pros-cons>` says. */
export interface ProsConsWords {
  readonly heading: string;
  readonly pros: string;
  readonly cons: string;
  /** What the check before one of the pros is called. */
  readonly pro: string;
  /** What the cross before one of the cons is called. */
  readonly con: string;
}
