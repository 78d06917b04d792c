/** Says in words what `<skill-map>` draws. */
import type { Notes } from '../../chart/notes.js';
import { Voice } from '../../chart/voice.js';
import type { Linked, SkillEnd, SkillMapLayout, SkillPlace } from '../../geometry/skill-map.js';
import { readFigure } from '../../model/figure.js';
import type { Coverage, GroupCoverage } from '../../model/skill-coverage.js';
import type { SkillMapWords } from '../../words/skill-map-words.js';

/** The words and numbers of one language. */
export class SkillVoice extends Voice<SkillMapWords> {
  /** What links say of a group or a skill, a sentence each. */
  links({ leadsTo, comesFrom }: Linked): readonly string[] {
    const list = (ends: readonly SkillEnd[]): string => this.list([...new Set(ends.map(({ name }) => name))]);
    return [...(leadsTo.length ? [this.words.leadsTo(list(leadsTo))] : []), ...(comesFrom.length ? [this.words.comesFrom(list(comesFrom))] : [])];
  }

  /** The number of the note on the level of a skill. */
  note({ skill: { level } }: SkillPlace, notes: Notes): number | undefined {
    return level === undefined ? undefined : notes.numberOf(readFigure(level));
  }

  /** The level of a skill beside its name, with the number of its note. */
  level({ skill: { level } }: SkillPlace, notes: Notes): string {
    if (level === undefined) return '';
    const reading = readFigure(level);
    return this.share(reading) + notes.raised(reading);
  }

  /** What can be said of a skill besides its name and whether the reader has it. */
  more(place: SkillPlace, notes: Notes): readonly string[] {
    const { words, frame, formats } = this;
    const reading = place.skill.level === undefined ? undefined : readFigure(place.skill.level);
    const note = this.note(place, notes);
    return [
      ...(reading ? [words.level(this.share(reading))] : []),
      ...(reading?.kind ? [frame.kinds[reading.kind]] : []),
      ...this.links(place),
      ...(note ? [frame.seeNote(formats.number(note))] : []),
    ];
  }

  /** How much of something the reader has: `9 of 15`. */
  part({ have, all }: Pick<GroupCoverage, 'have' | 'all'>): string {
    return this.words.part(this.formats.number(have), this.formats.number(all));
  }

  /** What the map shows, in words: what there is, then what the reader has of it. */
  summary({ columns, links }: SkillMapLayout, coverage: Coverage | undefined): string {
    const { words, formats } = this;
    const count = (number: number): [number, string] => [number, formats.number(number)];
    const skills = columns.reduce((sum, column) => sum + column.skills.length, 0);
    const map = columns.length ? [words.overview(...count(skills), ...count(columns.length), this.list(columns.map(({ name }) => name))), ...(links ? [words.links(...count(links))] : [])] : [];
    return this.frame.sentences([...map, ...(coverage ? this.#coverage(coverage) : [])]);
  }

  #coverage({ have, all, groups }: Coverage): readonly string[] {
    const { words, formats } = this;
    if (!all) return [];
    const byGroup = groups.map(({ title, have, all }) => words.groupPart(this.own(title), formats.number(have), formats.number(all)));
    return [words.coverage(formats.number(have), all, formats.number(all)), ...(groups.length > 1 ? [words.byGroup(formats.list(byGroup))] : []), ...(have === all ? [words.complete] : [])];
  }
}
