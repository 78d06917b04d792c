/** Skills in groups, and what leads to what. */
import type * as v from 'valibot';
import { entriesOf, withRules, type Rule } from './check.js';
import { share } from './figure.js';
import { id, isRecord, list, optional, record, shapes, text, textOr } from './values.js';

const skill = record({ name: text, id: optional(id), level: optional(share) });

/**
 * The id that a skill without one goes by: its name in lower case, accents dropped, `+` and `#` in words, so that C, C++
 * and C# are told apart (`c`, `c-plus-plus`, `c-sharp`), every other character run a hyphen. Never empty for a name with a letter or digit of any script; only the marks of European scripts are dropped,
 * because in others they tell words apart.
 */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('+', '-plus-')
    .replaceAll('#', '-sharp-')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Every id of a skill map with the place of what it names, in order. */
function* idsOf(map: Record<string, unknown>): Generator<{ path: readonly PropertyKey[]; id: string; given: boolean }> {
  for (const [g, group] of entriesOf(map.groups)) {
    if (!isRecord(group)) continue;
    if (typeof group.id === 'string') yield { path: ['groups', g, 'id'], id: group.id, given: true };
    for (const [s, skill] of entriesOf(group.skills)) {
      const path = ['groups', g, 'skills', s];
      if (typeof skill === 'string') yield { path, id: slug(skill), given: false };
      else if (isRecord(skill) && typeof skill.id === 'string') yield { path: [...path, 'id'], id: skill.id, given: true };
      else if (isRecord(skill) && typeof skill.name === 'string') yield { path, id: slug(skill.name), given: false };
    }
  }
}

const linked: Rule = function* (map) {
  if (!isRecord(map)) return;
  const seen = new Set<string>();
  for (const { path, id, given } of idsOf(map)) {
    if (given && seen.has(id)) yield { path, expected: 'an id that no other group or skill has', found: id };
    seen.add(id);
  }
  for (const [index, link] of entriesOf(map.links)) {
    if (!isRecord(link)) continue;
    for (const end of ['from', 'to']) {
      const id = link[end];
      if (typeof id === 'string' && !seen.has(id)) {
        yield { path: ['links', index, end], expected: 'the id of a group or skill', found: id };
      }
    }
  }
};

/** The `skillMap` section. `level` runs from 0 to 1; links may form cycles. */
export const skillMap = withRules(
  record({
    intro: optional(text),
    groups: list(
      record({
        title: text,
        id: optional(id),
        description: optional(text),
        skills: list(shapes([textOr('an object'), skill], isRecord)),
      }),
    ),
    links: optional(list(record({ from: text, to: text }))),
  }),
  linked,
);

/** The `skillMap` section as a guide holds it. */
export type SkillMap = v.InferOutput<typeof skillMap>;

/** A group of a skill map. */
export type SkillGroup = SkillMap['groups'][number];
/** A skill with the id it goes by, also where its author wrote only a name. */
export type Skill = Exclude<SkillGroup['skills'][number], string> & { readonly id: string };

/** A skill as an object with the id it goes by. */
export const skillOf = (skill: SkillGroup['skills'][number]): Skill => {
  if (typeof skill === 'string') return { name: skill, id: slug(skill) };
  return { ...skill, id: skill.id ?? slug(skill.name) };
};
