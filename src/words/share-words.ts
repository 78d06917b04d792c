/** What `<share-guide>` says. */
export interface ShareWords {
  readonly heading: string;
}
