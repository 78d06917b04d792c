import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/skill-list';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<skill-list [data]="data"></skill-list>`,
})
export class SkillList {
  readonly data = [
    {
      title: 'On the tools',
      items: [
        {
          name: 'Conduit bending',
          examples: ['offsets', 'saddles'],
          importance: { value: 0.75, kind: 'editorial' },
        },
        {
          name: 'Cable pulling',
          description: 'Long runs, without harm to the cable.',
          importance: { value: 0.6, kind: 'editorial' },
        },
        { name: 'Panel work', importance: { atLeast: 0.5, kind: 'editorial' } },
      ],
    },
    { title: 'With people', items: ['Clear talk on a loud site', 'Patience with customers'] },
  ];
}
