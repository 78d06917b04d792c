import { html, type CSSResultGroup } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawName } from '../../chart/draw-link.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { technologies, type Technologies } from '../../model/technologies.js';
import { technologiesWords } from '../../words/en/technologies.js';
import { drawTools, groupTools } from './draw.js';
import { techStackSheet } from './styles.js';

/**
 * Lists the tools of an occupation, grouped by category where the data does.
 *
 * @cssprop --tech-stack-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class TechStack extends SectionElement<Technologies> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'technologies', schema: technologies };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [SectionElement.styles, techStackSheet];

  protected override tell(section: Technologies): Told | undefined {
    if (!section.length) return undefined;
    const { heading, others } = this.language.words('technologies', technologiesWords);
    const { guide, guideLang, innerLevel } = this;
    const groups = [...groupTools(section)];
    return {
      name: heading,
      draw: () =>
        groups.length === 1 && groups[0]![0] === undefined
          ? drawTools(section, guideLang, guide)
          : html`<div class="groups">
              ${groups.map(([category, tools]) => drawGroup(innerLevel, category === undefined ? others : drawName(category, guideLang), drawTools(tools, guideLang, guide)))}
            </div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tech-stack': TechStack;
  }
}
