/** What `<tech-stack>` says. */
export interface TechnologiesWords {
  readonly heading: string;
}
