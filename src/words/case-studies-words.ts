/** What `<case-studies>` says. */
export interface CaseStudiesWords {
  readonly heading: string;
}
