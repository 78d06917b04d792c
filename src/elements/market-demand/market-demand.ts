import { html, type CSSResultGroup } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawText, drawTexts } from '../../chart/draw-prose.js';
import { drawSteps } from '../../chart/draw-steps.js';
import { Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { demand, type Demand } from '../../model/demand.js';
import { stepsSheet } from '../../styles/steps.js';
import { demandWords } from '../../words/en/demand.js';

/**
 * Shows how much an occupation is asked for, as named steps with the current one marked, and why.
 *
 * @cssprop --market-demand-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class MarketDemand extends SectionElement<Demand> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'demand', schema: demand };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));

  static override styles: CSSResultGroup = [SectionElement.styles, stepsSheet];

  protected override tell({ value, scale, drivers, note, source }: Demand): Told | undefined {
    const words = this.language.words('demand', demandWords);
    const { frameWords, guideLang, innerLevel } = this;
    if (!scale?.length && ![value, note, ...(drivers ?? [])].some((text) => text?.trim())) return undefined;
    const notes = new Notes();
    notes.add(words.heading, { source });
    return {
      name: words.heading,
      draw: () =>
        html`${drawSteps({ scale, from: value }, frameWords.named(words.heading, value), guideLang)}${drawText(note, guideLang)}${drawGroup(
          innerLevel,
          words.drivers,
          drawTexts(drivers, guideLang),
        )}`,
      notes: notes.all,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'market-demand': MarketDemand;
  }
}
