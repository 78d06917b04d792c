import { useState } from 'react';
import 'career-widgets/pricing-plans';

const plans = {
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

export function Plans() {
  const [view, setView] = useState('chart');
  return (
    <>
      <pricing-plans data={plans} tools="table" onview-change={(event) => setView(event.view)} />
      <p>
        Shown as a <output>{view}</output>.
      </p>
    </>
  );
}
