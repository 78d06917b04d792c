/** What most pages never need of `<source-list>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Source } from '../../model/source.js';
import { sourcesTable } from '../../model/sources-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<readonly Source[]> = tableOf(sourcesTable);
