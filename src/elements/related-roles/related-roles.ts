import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { relatedRoles, type RelatedRoles as Section } from '../../model/related-roles.js';
import { relatedRolesWords } from '../../words/en/related-roles.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Lists occupations close by, as links, with their median pay where given.
 *
 * @cssprop --related-roles-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class RelatedRoles extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'relatedRoles', schema: relatedRoles, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Section): Told | undefined {
    const words = this.language.words('relatedRoles', relatedRolesWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-roles': RelatedRoles;
  }
}
