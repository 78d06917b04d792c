/** The steps of a career. */
import type * as v from 'valibot';
import { uniqueIds, withRules, type Rule } from './check.js';
import { prose } from './prose.js';
import { salary } from './salary.js';
import { id, isRecord, list, numberWhere, optional, record, shapes, text, textOr } from './values.js';

const years = numberWhere('a number of years, 0 or more', (value) => value >= 0 && value < Infinity, { min_value: 0 });

const yearsInOrder: Rule = function* (experience) {
  if (!isRecord(experience)) return;
  const { minYears, maxYears } = experience;
  if (typeof minYears === 'number' && typeof maxYears === 'number' && maxYears < minYears) {
    yield { path: ['maxYears'], expected: `no less than "minYears" (${minYears})`, found: maxYears };
  }
};

const experience = withRules(record({ minYears: optional(years), maxYears: optional(years) }), yearsInOrder);

const focus = shapes([textOr('an object'), record({ title: text, items: optional(list(text)) })], isRecord);

/** The `tiers` section, from the first step to the last. */
export const tiers = withRules(
  list(
    record({
      title: text,
      id: optional(id),
      alternateTitles: optional(list(text)),
      track: optional(text),
      experience: optional(experience),
      description: optional(prose),
      focus: optional(list(focus)),
      salary: optional(salary),
    }),
  ),
  uniqueIds,
);

/** The `tiers` section as a guide holds it. */
export type Tiers = v.InferOutput<typeof tiers>;
/** One step of a career. */
export type Tier = Tiers[number];
