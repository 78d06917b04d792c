/** Price pages of software services. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Pricing } from '../../src/model/pricing.js';
import { sourceFrom } from './figures.js';
import type { Loss, Provenance } from './load.js';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly value: boolean | number | string | readonly string[];
  readonly unit?: string | null;
}

interface Plan {
  readonly name: string;
  readonly description: string | null;
  readonly price: number | string;
  readonly unit: string | null;
  readonly features: readonly Entry[];
  readonly limits: readonly Entry[];
}

/** One record of `saas-pricing.json`. */
export interface PricingRecord {
  readonly saas: string;
  readonly year: number;
  readonly version: string;
  readonly created_at: string;
  readonly currency: string;
  readonly billing: Readonly<Partial<Record<'monthly' | 'annual' | 'annually', number>>> | null;
  readonly plans: readonly Plan[];
  readonly add_ons: readonly { readonly name: string; readonly price: number | string; readonly unit: string | null }[];
  readonly path: string;
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'n_features', why: 'A count of the features, which the plans list, could only contradict them.' },
  { field: 'n_limits', why: 'A count of the limits, which the plans list, could only contradict them.' },
  { field: 'plans[]/features_included', why: 'Each feature of the plan says whether it is included: a count of them could only contradict them.' },
  { field: 'billing/monthly', why: 'How a price is billed is said of each price, and a page without plans has none.', part: true },
  { field: 'plans[]/unit', why: 'A price that is a sentence is drawn as it was written: a unit behind "Contact sales" would say nothing.', part: true },
  { field: 'add_ons[]/unit', why: 'A price that is a sentence is drawn as it was written: a unit behind "Contact sales" would say nothing.', part: true },
  { field: 'add_ons[]/monthlyPrice', why: 'It is null in every record, and null reads as absent.' },
  { field: 'add_ons[]/annualPrice', why: 'It is null in every record, and null reads as absent.' },
];

type Prices = NonNullable<Pricing['plans'][number]['prices']>;
type Feature = Exclude<NonNullable<Pricing['plans'][number]['features']>[number], string>;

/** `user/month` is a price for a user and a month, `location` one for a location and no time. */
function measure(unit: string | null): Pick<Prices[number], 'unitText' | 'per'> {
  const words = (unit ?? '').split('/').filter(Boolean);
  const per = words.filter((word) => word !== 'month').join('/');
  return { unitText: words.includes('month') ? 'MONTH' : undefined, per: per || undefined };
}

/** A price by each way of billing. The factor of a way of billing is a discount on the price given. */
function prices(price: number, unit: string | null, currency: string, billing: PricingRecord['billing']): Prices {
  const shared = { priceCurrency: currency, ...measure(unit) };
  const annual = billing?.annual ?? billing?.annually;
  const ways = [
    ['monthly', billing?.monthly],
    ['annually', annual],
  ] as const;
  const billed = ways.flatMap(([way, factor]): Prices => (factor === undefined ? [] : [{ price: discounted(price, factor), ...shared, billed: way }]));
  return billed.length ? billed : [{ price, ...shared }];
}

function discounted(price: number, factor: number): Figure {
  if (factor === 1) return price;
  return { value: Math.round(price * factor * 100) / 100, kind: 'derived', note: `${price} × ${factor}` };
}

/** Some keys are sentences: `24/7Support`, `pulseQ&A`. */
const idOf = (key: string): string => key.replace(/[^A-Za-z0-9._-]+/g, '-');

/** A feature, or a limit, whose value counts something. */
function feature({ key, label, value, unit }: Entry): Feature {
  const said = typeof value === 'object' ? value.join(', ') : value;
  const named = { id: idOf(key), text: label, unit: unit ?? undefined };
  return typeof said === 'boolean' ? { ...named, included: said } : { ...named, value: said === '' ? undefined : said };
}

function plan(record: PricingRecord, { name, description, price, unit, features, limits }: Plan): Pricing['plans'][number] {
  return {
    id: idOf(name),
    name,
    tagline: description || undefined,
    ...(typeof price === 'string' ? { priceText: price } : { prices: prices(price, unit, record.currency, record.billing) }),
    features: [...features, ...limits].map(feature),
  };
}

function pricing(record: PricingRecord): Pricing {
  return {
    brand: record.saas,
    plans: record.plans.map((entry) => plan(record, entry)),
    addOns: record.add_ons.map(({ name, price, unit }) => ({
      name,
      // The ways of billing are the plans': no page says that they hold for an add-on.
      ...(typeof price === 'string' ? { priceText: price } : { prices: prices(price, unit, record.currency, null) }),
    })),
  };
}

/** Maps a price page to a guide. */
export function adapt(record: PricingRecord, provenance: Provenance): Guide {
  const [repository, commit] = (provenance.via_repo ?? '').split('@');
  return {
    lang: 'en',
    title: record.saas,
    updated: record.created_at,
    sources: [
      sourceFrom('page', provenance, {
        title: `${record.saas}, version ${record.version}`,
        url: encodeURI(`https://github.com/${repository}/blob/${commit}/${record.path}`),
        period: String(record.year),
        attribution: [provenance.title, provenance.publisher, provenance.licence].filter(Boolean).join(', '),
        retrieved: record.created_at,
      }),
    ],
    pricing: pricing(record),
  };
}
