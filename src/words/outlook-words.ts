/** What `<job-outlook>` says. */
export interface OutlookWords {
  readonly heading: string;
}
