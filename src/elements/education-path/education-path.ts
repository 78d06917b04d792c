import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { education, type Education } from '../../model/education.js';
import { educationWords } from '../../words/en/education.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows what one has to have learned: levels of education, certifications and what each proves.
 *
 * @cssprop --education-path-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class EducationPath extends SectionElement<Education> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'education', schema: education, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Education): Told | undefined {
    const words = this.language.words('education', educationWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'education-path': EducationPath;
  }
}
