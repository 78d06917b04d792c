import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/pros-cons';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<pros-cons [data]="data"></pros-cons>`,
})
export class ProsCons {
  readonly data = {
    pros: ['Warm all winter, and the bread is fresh.', 'The afternoon is yours.', 'Every town needs a baker.'],
    cons: ['The alarm rings at two.', 'Flour in the air, and sacks of 25 kilograms.'],
  };
}
