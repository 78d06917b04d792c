import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { proseTable } from '../../model/prose-table.js';
import type { Prose } from '../../model/prose.js';

/** What most pages never need of `<guide-section>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Prose> = tableOf(proseTable);
