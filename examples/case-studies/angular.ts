import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/case-studies';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<case-studies [data]="data"></case-studies>`,
})
export class CaseStudies {
  readonly data = [
    {
      title: 'A queue at seven',
      sector: 'Retail',
      body: 'The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.',
      takeaway: 'Bake when people come, not when it suits the oven.',
    },
    {
      title: 'Bread for a hotel',
      sector: 'Catering',
      body: 'A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.',
      takeaway: 'Promise what you can keep.',
    },
  ];
}
