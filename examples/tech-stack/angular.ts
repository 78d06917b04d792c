import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/tech-stack';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<tech-stack [data]="data"></tech-stack>`,
})
export class TechStack {
  readonly data = [
    { name: 'Multimeter', category: 'Test equipment' },
    { name: 'Insulation tester', category: 'Test equipment' },
    { name: 'Conduit bender', category: 'Tools' },
    { name: 'Cable puller', category: 'Tools' },
    { name: 'LibreCAD', category: 'Drawings', url: 'https://librecad.example/' },
  ];
}
