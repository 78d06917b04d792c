import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { regionsTable } from '../../model/regions-table.js';
import type { Regions } from '../../model/regions.js';

/** What most pages never need of `<region-outlook>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Regions> = tableOf(regionsTable);
