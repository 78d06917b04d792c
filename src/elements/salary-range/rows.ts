/** Which salaries `<salary-range>` shows. */
import { salariesOf, type Salary, type SalarySection } from '../../model/salary.js';

/** What the element's attributes say about which rows to show. */
export interface RowSettings {
  readonly showRegion: string | readonly string[] | null;
}

/** The salaries of the regions to show, which are separated by spaces, in any case of letters; all when none is named. */
export function shownSalaries(section: SalarySection, showRegion: RowSettings['showRegion']): readonly Salary[] {
  const regions = String(showRegion ?? '').toUpperCase().split(/[\s,]+/).filter(Boolean);
  return salariesOf(section).filter(({ region = '' }) => !regions.length || regions.includes(region.toUpperCase()));
}
