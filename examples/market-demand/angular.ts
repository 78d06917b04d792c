import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/market-demand';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<market-demand [data]="data"></market-demand>`,
})
export class MarketDemand {
  readonly data = {
    value: 'Moderate',
    scale: ['Low', 'Moderate', 'High'],
    drivers: ['Bakeries that open again in small towns', 'Retirement: one baker in four is over 55'],
    note: 'Night work keeps the number of applicants down.',
    source: { title: 'Vacancies in crafts', publisher: 'Chamber of Crafts', period: '2025' },
  };
}
