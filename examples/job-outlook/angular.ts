import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/job-outlook';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<job-outlook [data]="data"></job-outlook>`,
})
export class JobOutlook {
  readonly data = {
    name: 'Glaziers',
    growthPercent: { value: 4.5, kind: 'estimated' },
    period: '2024/2034',
    status: 'About as fast as average',
    benchmark: { name: 'All occupations', growthPercent: 3.1 },
    openingsPerYear: 4800,
    employment: { value: 56300, period: '2024' },
    employmentProjected: { value: 58800, period: '2034' },
    change: 2500,
    source: { title: 'Employment projections', publisher: 'Office of Statistics', period: '2025' },
  };
}
