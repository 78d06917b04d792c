/** What `<career-hero>` says. */
export interface HeroWords {
  /** Stands before the other names of an occupation, with its colon. */
  readonly alsoCalled: string;
  /** What the projected growth of employment is called. */
  readonly growth: string;
  /** What the median of pay is called. */
  readonly pay: string;
  /** What remote work is called. */
  readonly remote: string;
  /** How far the work can be done from elsewhere. */
  readonly remoteLevels: Readonly<Record<'none' | 'hybrid' | 'friendly' | 'full', string>>;
  /** What the share of remote work is called, beside its level. */
  readonly remoteShare: string;
}
