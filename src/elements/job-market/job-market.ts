import { html } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawProse, hasProse } from '../../chart/draw-prose.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { market, type Market } from '../../model/market.js';
import { marketWords } from '../../words/en/market.js';

/**
 * Tells of a job market: its challenges, the ways to grow in it, its trends.
 *
 * @cssprop --job-market-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class JobMarket extends SectionElement<Market> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'market', schema: market };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));

  protected override tell(section: Market): Told | undefined {
    const words = this.language.words('market', marketWords);
    const { guideLang, innerLevel } = this;
    const topics = (['challenges', 'growthPaths', 'trends'] as const).filter((topic) => hasProse(section[topic]));
    const passageLevel = Math.min(innerLevel + 1, 6);
    return topics.length
      ? { name: words.heading, draw: () => html`${topics.map((topic) => drawGroup(innerLevel, words[topic], drawProse(section[topic], guideLang, passageLevel)))}` }
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-market': JobMarket;
  }
}
