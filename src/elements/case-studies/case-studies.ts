import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { caseStudies, type CaseStudies as Section } from '../../model/case-studies.js';
import { caseStudiesWords } from '../../words/en/case-studies.js';
import { drawCases } from './draw.js';
import { caseStudiesSheet } from './styles.js';

/**
 * Tells stories from practice, each with what to take away from it.
 *
 * @cssprop --case-studies-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CaseStudies extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'caseStudies', schema: caseStudies };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles = [SectionElement.styles, caseStudiesSheet];

  protected override tell(section: Section): Told | undefined {
    if (!section.length) return undefined;
    const words = this.language.words('caseStudies', caseStudiesWords);
    return { name: words.heading, draw: () => drawCases(section, words, this.innerLevel, this.guideLang) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-studies': CaseStudies;
  }
}
