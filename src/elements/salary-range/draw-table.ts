import type { TemplateResult } from 'lit';
import { cellOfPay, titleOfPay } from '../../chart/pay-columns.js';
import { drawTable } from '../../chart/table.js';
import type { Salary } from '../../model/salary.js';
import { writeSalaryTable } from '../../model/salary-table.js';
import type { PayVoice } from './say.js';

/** Draws salaries as the table they are read from, with amounts and names as a reader of the language writes them. */
export function drawPayTable(salaries: readonly Salary[], voice: PayVoice, lang: string | undefined, caption: string): TemplateResult {
  const rows = writeSalaryTable(salaries);
  const currencyAt = rows[0]?.indexOf('currency') ?? 0;
  return drawTable(rows, {
    caption,
    lang,
    title: (column) => titleOfPay(column, voice),
    show: (column, cell, row) => cellOfPay(column, cell, row[currencyAt] ?? '', voice),
  });
}
