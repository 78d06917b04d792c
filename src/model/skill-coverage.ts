/** Which skills of a map somebody has, and which are missing. */
import { readFigure } from './figure.js';
import { skillOf, slug, type Skill, type SkillMap } from './skill-map.js';

/** The skills of a group, by whether somebody has them. */
export interface GroupCoverage {
  readonly title: string;
  /** How many of them somebody has. */
  readonly have: number;
  readonly all: number;
  /** The others: those of a higher level first, then in their order. */
  readonly missing: readonly Skill[];
}

/** What somebody has of a skill map. */
export interface Coverage {
  readonly have: number;
  readonly all: number;
  /** The places of the skills that somebody has, counted through all groups. */
  readonly marked: ReadonlySet<number>;
  readonly groups: readonly GroupCoverage[];
  /** What somebody has that is no skill of this map. */
  readonly others: readonly string[];
}

/** Every skill of a map, through all groups. */
export const skillsOf = ({ groups }: SkillMap): readonly Skill[] => groups.flatMap(({ skills }) => skills.map(skillOf));

/** The places of skills by what each of them is called. */
function placesBy(skills: readonly Skill[], key: 'id' | 'name'): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, skill] of skills.entries()) {
    const same = places.get(skill[key]);
    if (same) same.push(place);
    else places.set(skill[key], [place]);
  }
  return places;
}

/** Whether an id stands for one skill, be it in several groups: names that differ in signs alone have one slug. */
const isOne = (places: readonly number[], skills: readonly Skill[]): boolean => places.every((place) => skills[place]!.name === skills[places[0]!]!.name);

/** What somebody has of a map. `have` holds ids or names; what is neither, but has the slug of a skill, is that skill. */
export function coverageOf(map: SkillMap, have: readonly string[]): Coverage {
  const skills = skillsOf(map);
  const [ids, names] = [placesBy(skills, 'id'), placesBy(skills, 'name')];
  const marked = new Set<number>();
  const others: string[] = [];
  for (const text of have) {
    const byId = ids.get(text);
    const named = names.get(text);
    // A name stands for the skill whose id does not, where there is one.
    const alone = named?.filter((place) => !isOne(ids.get(skills[place]!.id)!, skills));
    const places = (byId && isOne(byId, skills) ? byId : undefined) ?? (alone?.length ? alone : named) ?? byId ?? ids.get(slug(text));
    if (places) for (const place of places) marked.add(place);
    else others.push(text);
  }
  let place = 0;
  const groups = map.groups.map(({ title, skills: own }): GroupCoverage => {
    const missing = own.map(skillOf).filter(() => !marked.has(place++));
    return { title, have: own.length - missing.length, all: own.length, missing: missing.map((skill) => ({ skill, level: levelOf(skill) })).sort((a, b) => b.level - a.level).map(({ skill }) => skill) };
  });
  return { have: marked.size, all: skills.length, marked, groups, others: [...new Set(others)] };
}

/** The level of a skill as far as it is known; below every other where nothing is. */
function levelOf({ level }: Skill): number {
  if (level === undefined) return -1;
  const { atLeast, atMost = -1 } = readFigure(level);
  return atLeast ?? atMost;
}

/** What somebody has once the skill at a place is taken away or added: ids, in the order of the map; a name where other skills share its id. */
export function toggled(map: SkillMap, { marked, others }: Coverage, place: number): readonly string[] {
  const skills = skillsOf(map);
  const ids = placesBy(skills, 'id');
  const key = (skill: Skill): string => (isOne(ids.get(skill.id)!, skills) ? skill.id : skill.name);
  const own = key(skills[place]!);
  const had = new Set([...marked].sort((a, b) => a - b).map((each) => key(skills[each]!)));
  if (!had.delete(own)) return [...new Set(skills.filter((_, each) => marked.has(each) || each === place).map(key)), ...others];
  return [...had, ...others];
}
