import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/career-tiers';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <career-tiers [data]="tiers" [years]="6" tools="table" (tier-select)="chosen.set($any($event).item.title)"></career-tiers>
    <p>Chosen: <output>{{ chosen() }}</output>.</p>
  `,
})
export class Tiers {
  readonly tiers = [
    { id: 'junior', title: 'Junior Programmer', experience: { maxYears: 2 }, focus: ['Small, well-defined tasks', 'Reviewed code'] },
    { id: 'programmer', title: 'Programmer', experience: { minYears: 2, maxYears: 5 }, focus: ['Reviewed code', 'Whole features'] },
    { id: 'senior', title: 'Senior Programmer', experience: { minYears: 5, maxYears: 8 }, focus: ['Whole features', 'Systems of several parts'] },
    { id: 'lead', title: 'Lead Programmer', experience: { minYears: 8 }, focus: ['Systems of several parts', 'The work of a team'] },
  ];
  readonly chosen = signal('nothing');
}
