import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/job-market';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<job-market [data]="data"></job-market>`,
})
export class JobMarket {
  readonly data = {
    challenges: 'Energy and rent have risen faster than the price of bread.',
    growthPaths: ['Restaurants and hotels want bread of their own, and someone who bakes it.'],
    trends: ['Sourdough is back, and fewer bakeries work at night: the dough rests in the cold instead.'],
  };
}
