import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { skills, type Skills } from '../../model/skills.js';
import { skillsWords } from '../../words/en/skills.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Lists skills by their kind, with level or importance where the data gives them.
 *
 * @cssprop --skill-list-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class SkillList extends SectionElement<Skills> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'skills', schema: skills, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Skills): Told | undefined {
    const words = this.language.words('skills', skillsWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillList;
  }
}
