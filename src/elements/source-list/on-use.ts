import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import type { Source } from '../../model/source.js';
import { sourcesTable } from '../../model/sources-table.js';

/** What most pages never need of `<source-list>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<readonly Source[]> = tableOf(sourcesTable);
