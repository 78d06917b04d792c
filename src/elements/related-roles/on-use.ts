import { cellOfPay, titleOfPay } from '../../chart/pay-columns.js';
import { PayText } from '../../chart/pay-text.js';
import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { relatedRolesTable } from '../../model/related-roles-table.js';
import type { RelatedRoles } from '../../model/related-roles.js';
import { salaryWords } from '../../words/en/salary.js';
import { wordsFor } from '../../words/words.js';

/** The name of a column of pay by itself. */
const payOf = (column: string): string | undefined => /^salary\.(.+)$/s.exec(column)?.[1];

/** What most pages never need of `<related-roles>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<RelatedRoles> = tableOf(relatedRolesTable, ({ frame, formats }, header) => {
  const text = new PayText(wordsFor(formats.locale, 'salary', salaryWords), frame, formats);
  const currencyAt = header.indexOf('salary.currency');
  return {
    title(column) {
      const pay = payOf(column);
      return pay === undefined ? undefined : titleOfPay(pay, text);
    },
    show(column, cell, row) {
      const pay = payOf(column);
      return pay === undefined ? undefined : cellOfPay(pay, cell, row[currencyAt] ?? '', text);
    },
  };
});
