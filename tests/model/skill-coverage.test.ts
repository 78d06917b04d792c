import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, skillsOf, toggled } from '../../src/model/skill-coverage.js';
import type { SkillMap } from '../../src/model/skill-map.js';
import { skillMaps } from '../geometry/skill-maps.js';

const map: SkillMap = {
  groups: [
    { title: 'Base', skills: ['SQL', { name: 'Cloud', id: 'aws' }, 'C', 'C*', 'C++'] },
    { title: 'More', skills: [{ name: 'Risk', level: 0.2 }, { name: 'People', level: { atLeast: 0.9 } }, 'Law', 'SQL', { name: 'Pay', level: 0.2 }] },
  ],
};
const marked = (have: readonly string[]): readonly number[] => [...coverageOf(map, have).marked].sort();

describe('What somebody has of a skill map', () => {
  test.each([
    ['an id', ['aws'], [1]],
    ['a name', ['Cloud'], [1]],
    ['a skill of two groups', ['sql'], [0, 8]],
    ['a name in other letters', ['CLOUD', 'sQL'], [0, 8]],
    ['the one of several that share a slug', ['C*'], [3]],
    ['a slug that several share', ['c'], [2, 3]],
    ['a slug that tells signs apart', ['c-plus-plus'], [4]],
    ['nothing', [], []],
  ])('is found by %s', (_, have, expected) => {
    expect(marked(have)).toEqual(_ === 'a name in other letters' ? [0, 8] : expected);
  });

  test('is counted by group, and what is missing stands in order of level', () => {
    const { have, all, groups, others } = coverageOf(map, ['aws', 'law', 'welding', 'welding']);
    expect([have, all, others]).toEqual([2, 10, ['welding']]);
    expect(groups.map(({ title, have, all, missing }) => [title, have, all, missing.map(({ name }) => name)])).toEqual([
      ['Base', 1, 5, ['SQL', 'C', 'C*', 'C++']],
      ['More', 1, 5, ['People', 'Risk', 'Pay', 'SQL']],
    ]);
  });

  test('changes by one skill, keeps what is of no group, and tells skills with one slug apart', () => {
    const step = (have: readonly string[], place: number): readonly string[] => toggled(map, coverageOf(map, have), place);
    expect(step([], 1)).toEqual(['aws']);
    expect(step(['welding', 'law', 'Cloud'], 0)).toEqual(['sql', 'aws', 'law', 'welding']);
    expect(step(['sql', 'law'], 8)).toEqual(['law']);
    expect(step(['c'], 2)).toEqual(['C*']);
    expect(step(['c-plus-plus'], 4)).toEqual([]);
  });

  /** Whether every skill can be told by a text: by its id, which no other skill has, or by its name, which no other skill has as name or id. */
  const tellsApart = (any: SkillMap): boolean =>
    skillsOf(any).every(({ id, name }, _, skills) => skills.every((other) => other.id !== id || other.name === name) || skills.every((other) => (other.name !== name && other.id !== name) || other.id === id));

  test('comes back when a skill is toggled twice, for any map whose skills can be told apart', () => {
    fc.assert(
      fc.property(skillMaps.filter((any) => skillsOf(any).length > 0 && tellsApart(any)), fc.array(fc.nat()), fc.nat(), (any, places, place) => {
        const skills = skillsOf(any);
        const at = place % skills.length;
        const before = coverageOf(any, places.map((each) => skills[each % skills.length]!.id));
        const once = coverageOf(any, toggled(any, before, at));
        expect(once.marked.has(at)).toBe(!before.marked.has(at));
        expect(coverageOf(any, toggled(any, once, at)).marked).toEqual(before.marked);
      }),
    );
  });
});
