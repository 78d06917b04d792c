import type { TemplateResult } from 'lit';
import { cellOfPay, titleOfPay } from '../../chart/pay-columns.js';
import { drawTable } from '../../chart/table.js';
import type { Rows } from '../../model/csv.js';
import type { Pay } from '../../geometry/pay-units.js';
import type { SalarySection } from '../../model/salary.js';
import { writeSalaryTable } from '../../model/salary-table.js';
import { convertPays, type ConversionSettings } from './convert.js';
import { shownSalaries, type RowSettings } from './rows.js';
import type { PayVoice } from './say.js';

/** The tabular form of the salaries that are shown, in the unit and currency that they are shown in. */
export const writeTable = (section: SalarySection, settings: ConversionSettings & RowSettings): Rows => writePays(convertPays(shownSalaries(section, settings.showRegion), settings).pays);

/** The amounts are not rounded. */
const writePays = (pays: readonly Pay[]): Rows => writeSalaryTable(pays.map(({ salary, exact = salary }) => exact));

/** Draws pay as the table that it is read from, with amounts and names as a reader of the language writes them. */
export function drawPayTable(pays: readonly Pay[], voice: PayVoice, lang: string | undefined, caption: string): TemplateResult {
  const rows = writePays(pays);
  const rounded = writeSalaryTable(pays.map(({ salary }) => salary));
  const at = (row: readonly string[] | undefined, column: string): string => row?.[rows[0]!.indexOf(column)] ?? '';
  return drawTable(rows, {
    caption,
    lang,
    title: (column) => titleOfPay(column, voice),
    show: (column, _, row) => cellOfPay(column, at(rounded[rows.indexOf(row)], column), at(row, 'currency'), voice),
  });
}
