import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { technologies, type Technologies } from '../../model/technologies.js';
import { technologiesWords } from '../../words/en/technologies.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Lists the tools of an occupation, grouped by category where the data does.
 *
 * @cssprop --tech-stack-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class TechStack extends SectionElement<Technologies> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'technologies', schema: technologies, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Technologies): Told | undefined {
    const words = this.language.words('technologies', technologiesWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tech-stack': TechStack;
  }
}
