/** Random skill maps that pass the check. */
import * as fc from 'fast-check';
import { check } from '../../src/model/check.js';
import { skillMap, slug, type SkillMap } from '../../src/model/skill-map.js';

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('SQL', 'C', 'C!', 'C++', 'C#', 'Data & SQL', 'Führung', 'القيادة', '数据分析', 'Cloud Infrastructure Management', '!?', '') },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 120, maxLength: 300, unit: fc.constantFrom('a', 'W', ' ', '数') }) },
);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const about = { kind: fc.constantFrom('measured', 'estimated', 'derived', 'editorial'), source: fc.constantFrom('survey', '{"'), period: fc.constantFrom('2024', '2023/2024'), note: fc.constantFrom('A note', '=1+1') };
const level = fc.oneof(
  share,
  fc.record({ value: share, ...about }, { requiredKeys: ['value'] }),
  fc.record({ atLeast: share, ...about }, { requiredKeys: ['atLeast'] }),
  fc.record({ atMost: share }),
  fc.record({ suppressed: fc.constantFrom('unreliable', 'confidential', 'too few'), source: fc.constant('survey') }, { requiredKeys: ['suppressed'] }),
);
const id = fc.stringMatching(/^[a-z]{1,6}$/);

/** Skill maps of any shape, with links between ids that are there. */
export const skillMaps: fc.Arbitrary<SkillMap> = fc
  .record({
    intro: fc.option(name, { nil: undefined }),
    groups: fc.array(
      fc.record(
        {
          title: name,
          id,
          description: name,
          skills: fc.array(fc.oneof(name, fc.record({ name, id, level }, { requiredKeys: ['name'] })), { maxLength: 7 }),
        },
        { requiredKeys: ['title', 'skills'] },
      ),
      { maxLength: 8 },
    ),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
  })
  .map(({ intro, groups, ends }): SkillMap => {
    const ids = groups.flatMap(({ id, skills }) => [id, ...skills.map((skill) => (typeof skill === 'string' ? slug(skill) : (skill.id ?? slug(skill.name))))]).filter((id) => id !== undefined);
    const links = ids.length ? ends.map(([from, to]) => ({ from: ids[from % ids.length]!, to: ids[to % ids.length]! })) : [];
    return { ...(intro !== undefined && { intro }), groups, ...(links.length && { links }) };
  })
  .filter((map) => !check(skillMap, map).problems.length);

/** Freezes a value, however deep. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
