import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'career-widgets/pricing-plans';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <pricing-plans [data]="plans" tools="table" (plan-select)="choose($any($event))"></pricing-plans>
    <p>Chosen: <output>{{ chosen() }}</output></p>
  `,
})
export class Plans {
  readonly plans = {
    brand: 'Quill',
    plans: [
      { id: 'free', name: 'Free', prices: [{ price: 0, priceCurrency: 'USD', unitText: 'MONTH' }], features: ['Notes on two devices'] },
      {
        id: 'plus',
        name: 'Plus',
        prices: [
          { price: 6, priceCurrency: 'USD', unitText: 'MONTH' },
          { price: 60, priceCurrency: 'USD', unitText: 'YEAR' },
        ],
        includes: 'free',
        features: ['Notes on all devices'],
        cta: { label: 'Buy Plus', url: '#plus' },
      },
    ],
  };
  readonly chosen = signal('nothing');

  choose(event: Event & { item: { name: string } }): void {
    event.preventDefault();
    this.chosen.set(event.item.name);
  }
}
