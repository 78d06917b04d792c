import { sayProblem, type Problem } from '../model/check.js';

/** Why an element cannot draw: every problem, and the address of the data where it has one. */
export class GuideError extends Error {
  override readonly name = 'GuideError';
  /** Every problem found, each with a pointer from the root of what the author wrote. */
  readonly problems: readonly Problem[];
  /** The address the data came from; empty when it came from the page. */
  readonly url: string;

  constructor(problems: readonly Problem[], url = '') {
    super([url, ...problems.map(sayProblem)].filter(Boolean).join('\n'));
    this.problems = problems;
    this.url = url;
  }
}
