import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/career-hero';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<career-hero [data]="data"></career-hero>`,
})
export class CareerHero {
  readonly data = {
    title: 'Electrician',
    summary: 'Electricians install and repair the wiring that buildings and machines run on.',
    outlook: { growthPercent: { value: 9, kind: 'estimated' }, period: '2024/2034' },
    salary: {
      region: 'US',
      currency: 'USD',
      unitText: 'HOUR',
      median: { value: 29.98, kind: 'measured' },
      asOf: '2024-05',
    },
    remote: { level: 'none' },
  };
}
