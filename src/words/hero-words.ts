/** What `<career-hero>` says. */
export interface HeroWords {
  readonly heading: string;
}
