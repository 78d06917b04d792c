import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { demandTable } from '../../model/demand-table.js';
import type { Demand } from '../../model/demand.js';

/** What most pages never need of `<market-demand>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Demand> = tableOf(demandTable);
