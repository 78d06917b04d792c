/** What `<source-list>` says. */
export interface SourcesWords {
  readonly heading: string;
}
