import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/education-path';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<education-path [data]="data"></education-path>`,
})
export class EducationPath {
  readonly data = {
    body: 'Most come in through an apprenticeship of four to five years.',
    levels: [
      { name: 'High school diploma', need: 'required', share: { value: 0.31, kind: 'editorial' } },
      {
        name: 'Certificate',
        need: 'preferred',
        share: { value: 0.62, kind: 'editorial' },
        fields: ['Electrical technology', 'Controls'],
      },
    ],
    certifications: [
      {
        name: 'Journeyman license',
        proves: 'That you can work without supervision.',
        url: 'https://license.example/',
      },
    ],
    training: 'A course on the new code every three years.',
  };
}
