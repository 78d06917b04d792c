/** What `<pros-cons>` says. */
export interface ProsConsWords {
  readonly heading: string;
}
