import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { prosCons, type ProsCons as Section } from '../../model/pros-cons.js';
import { prosConsWords } from '../../words/en/pros-cons.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows what speaks for an occupation and what against it, told apart by more than color.
 *
 * @cssprop --pros-cons-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class ProsCons extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'prosCons', schema: prosCons, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Section): Told | undefined {
    const words = this.language.words('prosCons', prosConsWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
