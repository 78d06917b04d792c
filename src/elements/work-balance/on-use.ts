import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { balanceTable } from '../../model/balance-table.js';
import type { Balance } from '../../model/balance.js';

/** What most pages never need of `<work-balance>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Balance> = tableOf(balanceTable);
