import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { balance, type Balance } from '../../model/balance.js';
import { balanceWords } from '../../words/en/balance.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Shows how stressful the work is and how well it goes with the rest of life, as named steps, and what helps.
 *
 * @cssprop --work-balance-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class WorkBalance extends SectionElement<Balance> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'balance', schema: balance, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Balance): Told | undefined {
    const words = this.language.words('balance', balanceWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-balance': WorkBalance;
  }
}
