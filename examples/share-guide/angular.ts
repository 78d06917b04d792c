import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/share-guide';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<share-guide [data]="data"></share-guide>`,
})
export class ShareGuide {
  readonly data = { title: 'Electrician', url: 'https://guides.example/electrician', advice: ['Ask before you cut.'] };
}
