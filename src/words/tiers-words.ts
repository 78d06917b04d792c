/** The columns of the table of tiers. */
export type TierColumn = 'title' | 'id' | 'alternateTitles' | 'track' | 'minYears' | 'maxYears' | 'description' | 'focus';

/** What `<career-tiers>` says. Years arrive as text already written in the language, with their unit. */
export interface TiersWords {
  readonly heading: string;
  /** What the axis shows. */
  readonly axis: string;
  /** How many tiers there are, of two or more, and the first and the last of them. */
  readonly count: (count: string, first: string, last: string) => string;
  /** A tier with its years in a list. */
  readonly point: (title: string, years: string) => string;
  /** The tiers that give years, as a list of points. */
  readonly byYears: (list: string) => string;
  /** The tiers of a ladder without years, as a list. */
  readonly inOrder: (list: string) => string;
  /** The tiers that give none, where others do. */
  readonly unplaced: (list: string) => string;
  /** The same of one tier, beside its title. */
  readonly noYears: string;
  readonly overlap: (list: string) => string;
  readonly gap: (years: string) => string;
  /** What a track is about, before its sentences: `Manager: …`. */
  readonly about: (track: string, sentences: string) => string;
  /** Marks the reader's tier. */
  readonly here: string;
  readonly current: (title: string) => string;
  /** Marks the reader's years on the axis. */
  readonly you: (years: string) => string;
  readonly youIn: (years: string, titles: string) => string;
  readonly youBetween: (years: string, below: string, above: string) => string;
  readonly youBefore: (years: string, first: string) => string;
  readonly youAfter: (years: string, last: string) => string;
  /** No tier gives years. */
  readonly youNowhere: (years: string) => string;
  readonly alsoCalled: (titles: string) => string;
  readonly focus: string;
  /** Follows what the tier below does not have. */
  readonly isNew: string;
  /** Follows the heading over a list that the tier below has nothing of. */
  readonly allNew: string;
}

/** The titles of the columns of the table of tiers. They are known where a table is drawn or read. */
export type TierColumnWords = Readonly<Record<TierColumn, string>>;
