import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/guide-section';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<guide-section [data]="data" name="advice"></guide-section>`,
})
export class GuideSection {
  readonly data = [
    'Learn to say what a machine does in words that a buyer knows.',
    'Write down every change, the small ones first.',
    'Find somebody who has done the job for ten years, and ask.',
  ];
}
