import { html, type CSSResultGroup } from 'lit';
import { Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { PayText } from '../../chart/pay-text.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { relatedRoles, type RelatedRole, type RelatedRoles as Section } from '../../model/related-roles.js';
import { relatedRolesWords } from '../../words/en/related-roles.js';
import { salaryWords } from '../../words/en/salary.js';
import { collectNotes, drawRole, type RolesPicture } from './draw.js';
import { RoleSelectEvent } from './events.js';
import { relatedRolesSheet } from './styles.js';

/**
 * Lists occupations close by, as links, with their median pay where given.
 *
 * @csspart roles - The list of roles.
 * @cssprop --related-roles-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {RoleSelectEvent} role-select - The reader has used the link of a role; `item` is the role, `index` its place. Bubbles; `preventDefault()` keeps the browser from following the link.
 */
export class RelatedRoles extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'relatedRoles', schema: relatedRoles };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [SectionElement.styles, relatedRolesSheet];

  protected override tell(section: Section): Told | undefined {
    if (!section.length) return undefined;
    const { guideLang: lang, guide: base } = this;
    const words = this.language.words('relatedRoles', relatedRolesWords);
    const pay = new PayText(this.language.words('salary', salaryWords), this.frameWords, this.language.formats);
    const picture: RolesPicture = { pay, notes: new Notes(), lang, base, select: this.#select };
    for (const role of section) collectNotes(role, picture);
    return {
      name: words.heading,
      draw: () => html`<ul part="roles" role="list">${section.map((role, index) => drawRole(role, index, picture))}</ul>`,
      notes: picture.notes.all,
    };
  }

  readonly #select = (event: Event, role: RelatedRole, index: number): void => {
    if (!this.dispatchEvent(new RoleSelectEvent(role, index))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'related-roles': RelatedRoles;
  }
}
