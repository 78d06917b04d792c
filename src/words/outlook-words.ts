/** The figures of an outlook beside its growth. */
export type OutlookFact = 'openingsPerYear' | 'employment' | 'employmentProjected' | 'change';

/** What `<job-outlook>` says. Periods are empty where none is given. */
export interface OutlookWords {
  readonly heading: string;
  /** What the occupation is called where the guide has no name for it. */
  readonly occupation: string;
  /** What the benchmark is called where it has no name. */
  readonly benchmark: string;
  /** What the bars show: `Projected growth`. */
  readonly growth: string;
  readonly period: string;
  readonly facts: Readonly<Record<OutlookFact, string>>;
  /** Growth, by how much. */
  readonly grows: (amount: string, period: string) => string;
  /** The same below zero; the amount comes without its sign. */
  readonly shrinks: (amount: string, period: string) => string;
  readonly stays: (period: string) => string;
  /** Growth that is known by its bounds: `5% or more`. */
  readonly growthIs: (amount: string, period: string) => string;
  /** How that compares with the benchmark and its growth. */
  readonly above: (name: string, amount: string) => string;
  readonly below: (name: string, amount: string) => string;
  readonly same: (name: string, amount: string) => string;
  /** By how many the jobs change, with the count in words of the language. */
  readonly moreJobs: (count: number, text: string) => string;
  readonly fewerJobs: (count: number, text: string) => string;
  readonly sameJobs: string;
}
