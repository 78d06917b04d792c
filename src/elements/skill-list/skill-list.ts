import { html, type CSSResultGroup } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawName } from '../../chart/draw-link.js';
import { Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { Voice } from '../../chart/voice.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { skills, type Skills } from '../../model/skills.js';
import { skillsWords } from '../../words/en/skills.js';
import { collectNotes, drawSkills, type SkillsPicture } from './draw.js';
import { skillListSheet } from './styles.js';

/**
 * Lists skills by their kind, with level or importance where the data gives them.
 *
 * @cssprop --skill-list-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class SkillList extends SectionElement<Skills> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'skills', schema: skills };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [SectionElement.styles, skillListSheet];

  protected override tell(section: Skills): Told | undefined {
    const lists = section.filter(({ items }) => items.length);
    if (!lists.length) return undefined;
    const { formats, dir } = this.language;
    const { guideLang: lang, innerLevel } = this;
    const words = this.language.words('skills', skillsWords);
    const picture: SkillsPicture = { voice: new Voice(words, this.frameWords, formats), notes: new Notes(), lang, rtl: dir === 'rtl' };
    for (const list of lists) collectNotes(list, picture);
    return {
      name: words.heading,
      draw: () => html`<div class="groups">${lists.map((list) => drawGroup(innerLevel, drawName(list.title, lang), drawSkills(list, picture)))}</div>`,
      notes: picture.notes.all,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillList;
  }
}
