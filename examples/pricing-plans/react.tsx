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
  const [chosen, setChosen] = useState('nothing');
  return (
    <>
      <pricing-plans
        data={plans}
        tools="table"
        onplan-select={(event) => {
          event.preventDefault();
          setChosen(event.item.name);
        }}
      />
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
