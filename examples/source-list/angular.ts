import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/source-list';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<source-list [data]="data"></source-list>`,
})
export class SourceList {
  readonly data = [
    {
      id: 'oews',
      title: 'Occupational Employment and Wage Statistics',
      publisher: 'U.S. Bureau of Labor Statistics',
      url: 'https://www.bls.gov/oes/',
      period: '2024-05',
      retrieved: '2025-06-30',
      license: 'Public domain (U.S. Government work)',
    },
    {
      id: 'ashe',
      title: 'Annual Survey of Hours and Earnings',
      publisher: 'Office for National Statistics',
      period: '2024',
      license: 'Open Government Licence v3.0',
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    },
    { id: 'talks', title: 'Talks with four bakers' },
  ];
}
