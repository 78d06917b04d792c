/** What stands at the head of a guide: its names, its summary, and the sections that its first facts come from. */
import type * as v from 'valibot';
import { check, type Problem } from './check.js';
import { outlook, type Outlook } from './outlook.js';
import { remote, type Remote } from './remote.js';
import { salariesOf, salarySection, type Salary } from './salary.js';
import { list, optional, record, text, type Schema } from './values.js';

/** The names and the summary of a guide. */
export const hero = record({ title: optional(text), shortTitle: optional(text), alternateTitles: optional(list(text)), summary: optional(text) });

/** The names and the summary of a guide, as it holds them. */
export type Hero = v.InferOutput<typeof hero>;

/** The sections that the first facts of a guide come from; each absent where the guide has none, or one that is broken. */
export interface HeroSections {
  readonly outlook: Outlook | undefined;
  /** The first salary. */
  readonly salary: Salary | undefined;
  readonly remote: Remote | undefined;
  /** What is wrong with those that are broken. */
  readonly problems: readonly Problem[];
}

/** Checks the sections that the first facts of a guide come from, each by itself. */
export function readHeroSections(guide: Readonly<Record<string, unknown>>): HeroSections {
  const wrong: Problem[] = [];
  const read = <Value>(schema: Schema & v.GenericSchema<unknown, Value>, key: string): Value | undefined => {
    const section = guide[key];
    if (section === undefined || section === null) return undefined;
    const { value, problems } = check(schema, section, `/${key}`);
    wrong.push(...problems);
    return problems.length ? undefined : (value);
  };
  const salaries = read(salarySection, 'salary');
  return { outlook: read(outlook, 'outlook'), salary: salaries && salariesOf(salaries)[0], remote: read(remote, 'remote'), problems: wrong };
}
