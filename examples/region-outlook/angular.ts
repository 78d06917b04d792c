import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/region-outlook';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<region-outlook [data]="data"></region-outlook>`,
})
export class RegionOutlook {
  readonly data = {
    demand: [
      { name: 'United States', code: 'US', value: 'High', scale: ['Low', 'Moderate', 'High'], trend: 'rising' },
      { name: 'Germany', code: 'DE', value: 'Moderate', scale: ['Low', 'Moderate', 'High'], trend: 'steady' },
      { name: 'Japan', code: 'JP', value: 'Low', scale: ['Low', 'Moderate', 'High'], trend: 'falling' },
    ],
    hubs: [{ name: 'Murano', country: 'IT' }, { name: 'Corning', country: 'US' }],
    regulations: [{ name: 'EN 12150', place: 'European Union' }],
  };
}
