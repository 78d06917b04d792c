import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/work-balance';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<work-balance [data]="data"></work-balance>`,
})
export class WorkBalance {
  readonly data = {
    stress: { scale: ['Low', 'Moderate', 'High'], from: 'Low', to: 'Moderate' },
    rating: { scale: ['Challenging', 'Fair', 'Good'], value: 'Fair' },
    body: 'The day is done before noon, and the night begins at two.',
    causes: ['Orders for weddings and holidays', 'Ovens that fail'],
    mitigations: ['A second baker for the early hours', 'Dough that rests overnight'],
  };
}
