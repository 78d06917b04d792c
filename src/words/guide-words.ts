/** What `<career-guide>` says. */
export interface GuideWords {
  /** What the contents of the page are called. */
  readonly heading: string;
  /** A link from a note to the source that it names, in the list of sources. */
  readonly inSources: string;
}
