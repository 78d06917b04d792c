import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/day-timeline';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <day-timeline [data]="day" heading="A baker’s day" tools="table" (view-change)="view.set($any($event).view)"></day-timeline>
    <p>Shown as a <output>{{ view() }}</output>.</p>
  `,
})
export class WorkingDay {
  readonly day = {
    blocks: [
      { name: 'Ovens', start: '03:00', end: '07:00', focus: 'Bread and rolls', tasks: ['Shape the dough', 'Bake the first batch'] },
      { name: 'Shop', start: '07:00', end: '10:00', focus: 'Morning customers' },
      { name: 'Dough', start: '10:30', end: '12:00', focus: 'Tomorrow', tasks: ['Set the sourdough', 'Order flour'] },
    ],
  };
  readonly view = signal('chart');
}
