/** What `<share-guide>` says. */
export interface ShareWords {
  readonly heading: string;
  /** The button that opens the platform's own sheet. */
  readonly share: string;
  readonly copyLink: string;
  readonly copyCode: string;
  readonly save: string;
  /** What has happened. */
  readonly done: Readonly<Record<'share' | 'link' | 'code' | 'save', string>>;
  /** What has not, and what to do instead. */
  readonly refused: Readonly<Record<'share' | 'link' | 'code' | 'save', string>>;
  /** What the text to copy by hand is called. */
  readonly byHand: string;
}
