/** What `<case-studies>` says. */
export interface CaseStudiesWords {
  readonly heading: string;
  /** What stands over the takeaway of a case. */
  readonly takeaway: string;
}
