/** Where demand is going. */
export type Trend = 'rising' | 'steady' | 'falling';

/** What `<region-outlook>` says. */
export interface RegionsWords {
  readonly heading: string;
  /** The heading over the regions and their demand. */
  readonly demand: string;
  readonly hubs: string;
  readonly regulations: string;
  readonly trends: Readonly<Record<Trend, string>>;
}
