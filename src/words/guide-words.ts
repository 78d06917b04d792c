/** What `<career-guide>` says. */
export interface GuideWords {
  readonly heading: string;
}
