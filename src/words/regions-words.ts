/** What `<region-outlook>` says. */
export interface RegionsWords {
  readonly heading: string;
}
