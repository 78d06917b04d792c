import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/career-faq';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<career-faq [data]="data"></career-faq>`,
})
export class CareerFaq {
  readonly data = [
    {
      question: 'Do I have to get up at two?',
      answer: 'In most bakeries, yes. Some let the dough rest in the cold, and bake by day.',
    },
    {
      question: 'Is flour bad for the lungs?',
      answer: 'It can be, over the years. Good bakeries keep the dust down, and masks are at hand.',
    },
    {
      question: 'What does it take to begin?',
      answer: 'An apprenticeship, as a rule, and shoes that do not slip.',
    },
  ];
}
