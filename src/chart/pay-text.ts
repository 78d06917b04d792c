/** Says pay in words, wherever it stands. */
import type { PayFigure, PayName } from '../geometry/pay-points.js';
import type { Salary } from '../model/salary.js';
import type { SalaryWords } from '../words/salary-words.js';
import { Voice } from './voice.js';

/** The words, names and numbers of pay in one language. */
export class PayText extends Voice<SalaryWords> {
  /** What a figure is called: `Median`, `Top 10% from`, `Senior`. */
  name(name: PayName): string {
    const { words, formats } = this;
    switch (name.type) {
      case 'level':
        return this.own(name.name);
      case 'percentile':
        return name.percent < 50 ? words.bottomTo(formats.percent(name.percent)) : words.topFrom(formats.percent(100 - name.percent));
      case 'you':
        return words.yourPay;
      default:
        return words[name.type];
    }
  }

  /** What a figure is called inside a sentence, where no amount follows: `Median`, `90th percentile`, `Senior`. */
  noun(name: PayName): string {
    return name.type === 'percentile' ? this.words.percentile(name.percent, this.formats.number(name.percent)) : this.name(name);
  }

  /** What a figure is called where it stands by itself: as on a chart, a percentile with its amount. */
  called({ name, reading }: PayFigure, currency: string): string {
    return name.type === 'percentile' && reading.suppressed === undefined ? this.words.point(this.name(name), this.amount(reading, currency)) : this.noun(name);
  }

  /** What pay is called: its own name, its region, or both. */
  rowName({ name, region }: Salary): string {
    return this.frame.parts([name && this.own(name), region && this.formats.region(region)].filter(Boolean) as string[]);
  }
}
