import { html, nothing } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { prosCons, type ProsCons as Section } from '../../model/pros-cons.js';
import { prosConsWords } from '../../words/en/pros-cons.js';
import { drawSide } from './draw.js';
import { prosConsSheet } from './styles.js';

/**
 * Shows what speaks for an occupation and what against it, told apart by more than color.
 *
 * @cssprop --pros-cons-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class ProsCons extends SectionElement<Section> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'prosCons', schema: prosCons };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles = [SectionElement.styles, prosConsSheet];

  protected override tell({ pros = [], cons = [] }: Section): Told | undefined {
    const { heading, ...words } = this.language.words('prosCons', prosConsWords);
    const { guideLang, innerLevel } = this;
    const side = (texts: readonly string[], kind: 'pro' | 'con', title: string): unknown =>
      texts.length ? drawSide(texts, { kind, title, word: words[kind], level: innerLevel, lang: guideLang }) : nothing;
    return pros.length || cons.length
      ? { name: heading, draw: () => html`<div class="groups">${side(pros, 'pro', words.pros)}${side(cons, 'con', words.cons)}</div>` }
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
