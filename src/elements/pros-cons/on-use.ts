import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { prosConsTable } from '../../model/pros-cons-table.js';
import type { ProsCons } from '../../model/pros-cons.js';

/** What most pages never need of `<pros-cons>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<ProsCons> = tableOf(prosConsTable);
