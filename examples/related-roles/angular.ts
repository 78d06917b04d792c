import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/related-roles';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <related-roles [data]="roles" (role-select)="choose($any($event))"></related-roles>
    <p>Chosen: <output>{{ chosen() }}</output></p>
  `,
})
export class Roles {
  readonly roles = [
    {
      title: 'Wind turbine technician',
      summary: 'Keeps turbines running, much of it at height.',
      url: '#wind-turbine-technician',
      salary: { region: 'US', currency: 'USD', median: { value: 62580, kind: 'measured' }, asOf: '2024-05' },
    },
    { title: 'Plumber', summary: 'The neighboring trade.', url: '#plumber' },
  ];
  readonly chosen = signal('nothing');

  choose(event: Event & { item: { title: string } }): void {
    event.preventDefault();
    this.chosen.set(event.item.title);
  }
}
