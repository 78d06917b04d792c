import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/skill-map';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <skill-map [data]="skills" [have]="have()" editable (have-change)="have.set($any($event).have.join(' '))"></skill-map>
    <p>Marked: <output>{{ have() }}</output>.</p>
  `,
})
export class Skills {
  readonly skills = {
    groups: [
      { title: 'Foundations', skills: ['SQL', 'Statistics', 'Spreadsheets'] },
      { title: 'Analysis', skills: ['Experiments', 'Forecasting'] },
    ],
    links: [
      { from: 'sql', to: 'experiments' },
      { from: 'statistics', to: 'forecasting' },
    ],
  };
  readonly have = signal('sql');
}
