/** What most pages never need of `<related-roles>`: its table in every form, and what every element loads on use. */
import { tableOf } from '../../chart/section-table.js';
import { relatedRolesTable } from '../../model/related-roles-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable } = tableOf(relatedRolesTable);
