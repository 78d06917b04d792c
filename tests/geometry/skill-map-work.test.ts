import { describe, expect, test } from 'vitest';
import { layoutSkillMap } from '../../src/geometry/skill-map.js';
import { layoutSkillTree } from '../../src/geometry/skill-tree.js';
import type { SkillMap } from '../../src/model/skill-map.js';

describe('The work of laying out a skill map', () => {
  /** A value that counts how often anything in it is read. */
  function counted<Value extends object>(value: Value): { readonly value: Value; reads: number } {
    const seen = new Map<object, object>();
    const answer = { value, reads: 0 };
    const wrap = <Inner>(inner: Inner): Inner => {
      if (typeof inner !== 'object' || inner === null) return inner;
      const known = seen.get(inner) ?? new Proxy(inner, { get: (target, key) => (answer.reads++, wrap(Reflect.get(target, key) as unknown)) });
      seen.set(inner, known);
      return known as Inner;
    };
    return Object.assign(answer, { value: wrap(value) });
  }

  const mapOf = (count: number): SkillMap => ({
    groups: Array.from({ length: count }, (_, group) => ({ title: `Group ${group}`, skills: Array.from({ length: 4 }, (_, skill) => `Skill ${group} ${skill}`) })),
    links: Array.from({ length: 4 * count }, (_, index) => ({ from: `skill-${index % count}-${index % 4}`, to: `skill-${(index * 7 + 1) % count}-${(index * 3) % 4}` })),
  });

  test.each([
    ['columns', (count: number) => { const map = counted(mapOf(count)); layoutSkillMap(map.value); return map.reads; }],
    ['a tree', (count: number) => { const layout = counted(layoutSkillMap(mapOf(count))); layoutSkillTree(layout.value); return layout.reads; }],
  ])('as %s grows as the map does: ten times the groups, skills and links are read ten times as often', (_, readsOf) => {
    expect(readsOf(20)).toBeGreaterThan(100);
    expect(readsOf(200)).toBeLessThanOrEqual(10 * readsOf(20));
  });
});
