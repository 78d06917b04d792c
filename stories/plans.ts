/** Plans of services that do not exist. */

const monthly = (price: number, more: object = {}) => ({ price, priceCurrency: 'USD', unitText: 'MONTH', ...more }) as const;
const yearly = (price: number, more: object = {}) => ({ price, priceCurrency: 'USD', unitText: 'YEAR', ...more }) as const;

/** Three plans that build on each other, by the month or the year. */
export const notes = {
  brand: 'Quill',
  plans: [
    { id: 'free', name: 'Free', tagline: 'For your own notes', prices: [monthly(0)], features: ['Notes on two devices', { id: 'storage', text: 'Storage', value: 1, unit: 'GB' }], cta: { label: 'Start', url: '#free' } },
    {
      id: 'plus',
      name: 'Plus',
      tagline: 'For every device you own',
      prices: [monthly(6), yearly(60)],
      includes: 'free',
      features: ['Notes on all devices', { id: 'storage', text: 'Storage', value: 50, unit: 'GB' }, 'Search in pictures'],
      cta: { label: 'Start', url: '#plus' },
      highlighted: true,
    },
    {
      id: 'team',
      name: 'Team',
      tagline: 'For writing together',
      prices: [monthly(12, { per: 'user' }), yearly(120, { per: 'user' })],
      includes: 'plus',
      features: ['Shared notebooks', { id: 'support', text: 'Support', value: 'within a day' }, { id: 'storage', text: 'Storage', value: { atLeast: 200 }, unit: 'GB' }],
      cta: { label: 'Start', url: '#team' },
    },
  ],
} as const;

/** A plan whose price is a sentence, add-ons, and a claim with its date and evidence. */
export const mail = {
  heading: 'What Postbox costs',
  plans: [
    { id: 'solo', name: 'Solo', prices: [monthly(4.5)], features: ['One address', { text: 'Own domain', included: false }], cta: { label: 'Choose', url: '#solo' } },
    { id: 'office', name: 'Office', prices: [monthly(3.25, { per: 'mailbox' })], features: ['Shared calendars', { text: 'Own domain', included: true }], cta: { label: 'Choose', url: '#office' } },
    { id: 'house', name: 'In-house', priceText: 'Contact sales', features: ['Your own servers', { text: 'Own domain', included: true }], cta: { label: 'Write to us', url: 'mailto:sales@postbox.example' } },
  ],
  addOns: [
    { name: 'Archive', prices: [monthly(1, { per: 'mailbox' })] },
    { name: 'Move from another service', prices: [{ price: 49, priceCurrency: 'USD' }] },
    { name: 'On-site training', priceText: 'Contact sales' },
  ],
  proof: { count: 1240, unit: 'offices', claim: 'use Postbox', asOf: '2026-06', evidence: 'invoices of June' },
} as const;

/** One unit of time, billed in two ways that save differently. */
export const webinars = {
  brand: 'Stagehand',
  plans: [
    { id: 'lite', name: 'Lite', prices: [monthly(50, { billed: 'monthly' }), monthly(35, { billed: 'annually' })], features: [{ text: 'Guests', value: 100 }] },
    { id: 'pro', name: 'Pro', prices: [monthly(90, { billed: 'monthly' }), monthly(72, { billed: 'annually' })], features: [{ text: 'Guests', value: 500 }] },
  ],
} as const;

/** Prices in three currencies, with and without decimals. */
export const currencies = {
  brand: 'Ledger',
  plans: [
    { id: 'one', name: 'One', prices: [monthly(9.99), monthly(9.49, { priceCurrency: 'EUR' }), monthly(1500, { priceCurrency: 'JPY' })] },
    { id: 'two', name: 'Two', prices: [monthly(19), monthly(18, { priceCurrency: 'EUR' }), monthly(2900, { priceCurrency: 'JPY' })] },
  ],
} as const;

/** Figures that say what they are. */
export const estimated = {
  brand: 'Lattice',
  plans: [
    { id: 'core', name: 'Core', prices: [monthly(20)], features: [{ text: 'Requests a day', value: { value: 5000, kind: 'estimated', note: 'Fewer at busy hours.' } }] },
    { id: 'annual', name: 'Annual', prices: [{ ...monthly(16), price: { value: 16, kind: 'derived', note: '20 × 0.8' } }], features: [{ text: 'Requests a day', value: { atLeast: 5000 } }] },
  ],
  proof: { count: { value: 300, kind: 'measured', source: { title: 'Customer count', publisher: 'Lattice', url: 'https://lattice.example/count' } }, unit: 'teams', claim: 'pay for Lattice' },
} as const;

const sizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL', 'Duo', 'Trio', 'Crew', 'Floor', 'House', 'Street', 'Town', 'Planet'];

/** Fourteen plans. */
export const many = {
  brand: 'Fleet',
  plans: sizes.map((name, index) => ({ id: `plan-${index}`, name, prices: [monthly(5 * (index + 1))], features: [{ text: 'Seats', value: index + 1 }] })),
};

/** More features than a card shows at once. */
export const long = {
  brand: 'Kitchen sink',
  plans: ['Basic', 'Full'].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    prices: [monthly(10 + 10 * index)],
    features: Array.from({ length: 24 }, (_, number) => ({ id: `f${number}`, text: `Feature ${number + 1}`, included: number < 14 + 10 * index })),
  })),
};

/** Names far longer than the room for them. */
export const wordy = {
  heading: 'Subscriptions for associations of municipal administrations and their subsidiaries',
  plans: [
    {
      id: 'long',
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsabonnement',
      tagline: 'For everyone who has ever wondered whether a tagline could be longer than the list of features that it stands above, and was told that it could not',
      prices: [monthly(123456789.5, { per: 'administrative subdivision of a municipality' })],
      features: ['Unlimited-interdepartmental-cross-referencing-of-every-last-document-in-the-archive', { text: 'Response', value: 'before the end of the second working day after the day of receipt' }],
      cta: { label: 'Ask your municipal administration for this subscription', url: '#long' },
    },
    { id: 'short', name: 'S', prices: [monthly(1)], features: ['A'], cta: { label: 'Go', url: '#short' } },
  ],
} as const;
