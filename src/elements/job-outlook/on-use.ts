import type { ChartCode } from '../../chart/chart-element.js';
import { chartCode } from '../../chart/chart-on-use.js';
import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { outlookTable } from '../../model/outlook-table.js';
import type { Outlook } from '../../model/outlook.js';
import { watchLabels } from './labels.js';

/** What most pages never need of `<job-outlook>`, or not before it stands: its table in every form, and what every chart loads on use. */
export const code: typeof chartCode & SectionCode<Outlook> & Pick<ChartCode<Outlook>, 'watchLabels'> = { ...chartCode, ...tableOf(outlookTable), watchLabels };
