import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <career-data [data]="guide">
      <h1>{{ guide.title }}</h1>
      <salary-range></salary-range>
    </career-data>
  `,
})
export class Guide {
  readonly guide = {
    title: 'Electrician',
    salary: { currency: 'USD', percentile25: 48820, median: 62350, percentile75: 81730 },
  };
}
