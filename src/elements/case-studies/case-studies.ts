import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { caseStudies, type CaseStudies as Section } from '../../model/case-studies.js';
import { caseStudiesWords } from '../../words/en/case-studies.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Tells stories from practice, each with what to take away from it.
 *
 * @cssprop --case-studies-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CaseStudies extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'caseStudies', schema: caseStudies, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Section): Told | undefined {
    const words = this.language.words('caseStudies', caseStudiesWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-studies': CaseStudies;
  }
}
