import { formats } from '../locale.js';
import type { OutlookWords } from '../outlook-words.js';

const isOne = (count: number): boolean => formats('en').plural(count) === 'one';
const over = (period: string): string => (period ? `Over ${period}, employment` : 'Employment');

/** What `<job-outlook>` says in English. */
export const outlookWords: OutlookWords = {
  heading: 'Job outlook',
  occupation: 'This occupation',
  benchmark: 'Benchmark',
  growth: 'Projected growth',
  period: 'Period',
  facts: { openingsPerYear: 'Openings a year', employment: 'Jobs now', employmentProjected: 'Jobs projected', change: 'Change in jobs' },
  grows: (amount, period) => `${over(period)} is projected to grow by ${amount}.`,
  shrinks: (amount, period) => `${over(period)} is projected to shrink by ${amount}.`,
  stays: (period) => `${over(period)} is projected to stay as it is.`,
  growthIs: (amount, period) => (period ? `Projected growth over ${period}: ${amount}.` : `Projected growth: ${amount}.`),
  above: (name, amount) => `That is more than the benchmark (${name}: ${amount}).`,
  below: (name, amount) => `That is less than the benchmark (${name}: ${amount}).`,
  same: (name, amount) => `That is the same as the benchmark (${name}: ${amount}).`,
  moreJobs: (count, text) => (isOne(count) ? `${text} more job` : `${text} more jobs`),
  fewerJobs: (count, text) => (isOne(count) ? `${text} fewer job` : `${text} fewer jobs`),
  sameJobs: 'As many jobs as now',
};
