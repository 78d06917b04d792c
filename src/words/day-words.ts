/** The columns of the day table. */
export type DayColumn = 'name' | 'start' | 'end' | 'focus' | 'tasks' | 'timeZone';

/** What `<day-timeline>` says. Times, ranges of time and lengths of time arrive as text already written in the language. */
export interface DayWords {
  readonly heading: string;
  /** What the list of blocks is called. */
  readonly blocks: string;
  /** A block's name inside a list. */
  readonly named: (name: string) => string;
  /** When the day begins and ends, and how long that is. */
  readonly span: (from: string, to: string, length: string) => string;
  readonly spanNextDay: (from: string, to: string, length: string) => string;
  readonly spanSecondDay: (from: string, to: string, length: string) => string;
  /** A block's name with its length, in a list. */
  readonly lasting: (name: string, length: string) => string;
  /** The length of several blocks of one name. */
  readonly lastingInAll: (name: string, length: string, count: string) => string;
  /** All blocks with their lengths, the longest first. */
  readonly byLength: (list: string) => string;
  /** How many blocks there are, more than eight, and how long. */
  readonly many: (count: string, shortest: string, longest: string) => string;
  /** The same for blocks of one length. */
  readonly manyAlike: (count: string, length: string) => string;
  /** Times that no block covers. */
  readonly open: (list: string) => string;
  /** How many such times there are, more than eight, and how long they are together. */
  readonly manyOpen: (count: string, length: string) => string;
  /** Blocks that run at the same time. */
  readonly overlap: (range: string, list: string) => string;
  /** At how many times, more than eight, blocks overlap. */
  readonly manyOverlaps: (count: string) => string;
  /** Blocks that run over midnight. */
  readonly night: (list: string) => string;
  readonly zone: (name: string) => string;
  readonly nowIn: (time: string, list: string) => string;
  readonly nowOpen: (time: string) => string;
  readonly nowOutside: (time: string) => string;
  /** A block in full. */
  readonly block: (name: string, range: string, length: string) => string;
  readonly columns: Readonly<Record<DayColumn, string>>;
}
