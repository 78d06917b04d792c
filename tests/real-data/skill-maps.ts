/** Real skills as maps: the groups in which O*NET rates skills, each rating of importance as a level. */
import { check } from '../../src/model/check.js';
import { skillMap, type SkillMap } from '../../src/model/skill-map.js';
import { realGuides } from './guides.js';

/** A map made from a record, named after its file and its place there. */
export interface RealSkillMap {
  readonly name: string;
  readonly map: SkillMap;
}

/** The skills of every guide that rates some; nothing when the real data is not beside the repository. */
export function realSkillMaps(): readonly RealSkillMap[] | undefined {
  return realGuides()?.flatMap(({ name, guide: { skills } }) => {
    if (!skills?.length) return [];
    const groups = skills.map(({ title, items }) => ({ title, skills: items.map((item) => (typeof item === 'string' ? item : { name: item.name, level: item.importance })) }));
    const { value, problems } = check(skillMap, { groups });
    if (!value) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    return [{ name, map: value }];
  });
}
