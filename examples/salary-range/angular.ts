import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/salary-range';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <salary-range [data]="pay" tools="table" (view-change)="view.set($any($event).view)"></salary-range>
    <p>Shown as a <output>{{ view() }}</output>.</p>
  `,
})
export class Pay {
  readonly pay = {
    name: 'Electricians',
    region: 'US',
    currency: 'USD',
    percentile10: 39430,
    percentile25: 48820,
    median: 62350,
    percentile75: 81730,
    percentile90: 106030,
    asOf: '2024-05',
  };
  readonly view = signal('chart');
}
