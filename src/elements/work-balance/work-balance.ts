import { html, type CSSResultGroup } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawProse, drawTexts } from '../../chart/draw-prose.js';
import { drawSteps } from '../../chart/draw-steps.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { balance, type Balance } from '../../model/balance.js';
import { stepsSheet } from '../../styles/steps.js';
import { balanceWords } from '../../words/en/balance.js';

/**
 * Shows how stressful the work is and how well it goes with the rest of life, as named steps, and what helps.
 *
 * @cssprop --work-balance-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class WorkBalance extends SectionElement<Balance> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'balance', schema: balance };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));

  static override styles: CSSResultGroup = [SectionElement.styles, stepsSheet];

  protected override tell({ stress, rating, body, causes, mitigations }: Balance): Told | undefined {
    const words = this.language.words('balance', balanceWords);
    const { frameWords, guideLang, innerLevel } = this;
    if (!stress && !rating && !body?.length && !causes?.length && !mitigations?.length) return undefined;
    const group = (title: string, content: unknown): unknown => drawGroup(innerLevel, title, content);
    const said = (name: string, from: string, to = from): string => frameWords.named(name, from === to ? from : words.span(from, to));
    return {
      name: words.heading,
      draw: () =>
        html`<div class="groups">
            ${group(words.stress, stress && drawSteps(stress, said(words.stress, stress.from, stress.to), guideLang))}
            ${group(words.rating, rating && drawSteps({ scale: rating.scale, from: rating.value }, said(words.rating, rating.value), guideLang))}
          </div>
          ${drawProse(body, guideLang, innerLevel)}
          <div class="groups">${group(words.causes, drawTexts(causes, guideLang))} ${group(words.mitigations, drawTexts(mitigations, guideLang))}</div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-balance': WorkBalance;
  }
}
