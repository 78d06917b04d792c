/** What `<career-faq>` says. */
export interface FaqWords {
  readonly heading: string;
}
