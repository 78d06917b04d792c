import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import guide from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import { check } from '../../src/model/check.js';
import { writeCsv } from '../../src/model/csv.js';
import { pricing as schema, type Pricing } from '../../src/model/pricing.js';
import { pricingColumns, readPricingTable, writePricingTable } from '../../src/model/pricing-table.js';
import { load } from '../real-data/load.js';
import { adapt, type PricingRecord } from '../real-data/saas-pricing.js';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const period = fc.constantFrom('2024', '2024-05', '2023/2024');
const source = fc.oneof(text, fc.record({ title: text, publisher: text }, { requiredKeys: ['title'] }));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const details = { kind: fc.constantFrom('measured', 'estimated', 'derived', 'editorial'), source, period, note: text } as const;
const figure = fc.oneof(
  finite,
  fc.record({ value: finite, ...details }, { requiredKeys: ['value'] }),
  fc.record({ atLeast: finite, atMost: finite, ...details }, { requiredKeys: ['atLeast'] }),
  fc.record({ suppressed: fc.constantFrom('confidential', 'too few'), source, period }, { requiredKeys: ['suppressed'] }),
);
const prices = fc.array(
  fc.record({ price: figure, priceCurrency: fc.constantFrom('USD', 'EUR'), unitText: fc.constantFrom('MONTH', 'YEAR'), per: text, billed: text }, { requiredKeys: ['price', 'priceCurrency'] }),
  { minLength: 1, maxLength: 3 },
);
const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,6}$/);
/** Texts that look like numbers, bounds, reasons or JSON are texts all the same; so is an empty one. */
const value = fc.oneof(text, figure, fc.constantFrom('', '5', '>=5', '5+', 'suppressed: no', '"', '"5"', ' 5 ', '{}'));
const features = fc.array(fc.oneof(text, fc.record({ text, id, included: fc.boolean(), value, unit: text }, { requiredKeys: ['text'] })), { minLength: 1, maxLength: 4 });
const plan = (own: string): fc.Arbitrary<unknown> =>
  fc.record(
    { id: fc.constant(own), name: text, tagline: text, prices, priceText: text, includes: id, features, cta: fc.record({ label: text, url: text }, { requiredKeys: ['label'] }), highlighted: fc.boolean() },
    { requiredKeys: ['id', 'name'] },
  );
const pricing = fc
  .uniqueArray(id, { maxLength: 4 })
  .chain((ids) =>
    fc.record(
      {
        heading: text,
        brand: text,
        plans: fc.tuple(...ids.map(plan)),
        addOns: fc.array(fc.record({ name: text, prices, priceText: text }, { requiredKeys: ['name'] }), { minLength: 1, maxLength: 3 }),
        proof: fc.record({ count: figure, unit: text, claim: text, asOf: period, evidence: text }, { requiredKeys: ['count', 'claim'] }),
      },
      { requiredKeys: ['plans'] },
    ),
  ) as fc.Arbitrary<Pricing>;

/** A section of one shape for each meaning: a table cannot tell `5` from `{"value": 5}`, nor a text from `{"text": …}`. */
const plain = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(plain);
  if (typeof given !== 'object' || given === null) return given;
  const keys = Object.keys(given);
  if (keys.length === 1 && (keys[0] === 'value' || keys[0] === 'text')) return Object.values(given)[0];
  return Object.fromEntries(Object.entries(given).map(([key, field]) => [key, plain(field)]));
};

describe('the table of the pricing section', () => {
  test('reads back as it was written, through rows and through CSV', () => {
    fc.assert(
      fc.property(pricing, (section) => {
        const rows = writePricingTable(section);
        expect(plain(readPricingTable(rows))).toEqual(plain(section));
        expect(plain(readPricingTable(writeCsv(rows)))).toEqual(plain(section));
      }),
      { numRuns: 500 },
    );
  });

  test('reads the sample guide back', () => {
    const read = readPricingTable(writePricingTable(guide.pricing as unknown as Pricing));
    expect(plain(read)).toEqual(plain(guide.pricing));
    expect(check(schema, read).problems).toEqual([]);
  });

  test('writes the list first, and columns in one order', () => {
    expect(writePricingTable({ brand: 'ACME', plans: [{ id: 'a', name: 'A', features: ['Search', { text: 'Mail', included: false }], prices: [{ price: { value: 5, kind: 'derived' }, priceCurrency: 'USD' }] }] })).toEqual([
      ['list', 'plan', 'feature', 'price', 'price.kind', 'priceCurrency', 'included', 'name', 'brand'],
      ['pricing', '', '', '', '', '', '', '', 'ACME'],
      ['plans', 'a', '', '', '', '', '', 'A', ''],
      ['prices', 'a', '', '5', 'derived', 'USD', '', '', ''],
      ['features', 'a', 'Search', '', '', '', '', '', ''],
      ['features', 'a', 'Mail', '', '', '', 'false', '', ''],
    ]);
  });

  test('reads a short table as an author would write it', () => {
    const csv = 'list;plan;feature;price;priceCurrency;unitText;includes;included\nplans;Free;;0;USD;MONTH;;\n;;Search;;;;;\n;;Alerts;;;;;FALSE\nplans;Plus & more;;8;USD;MONTH;Free;\n;;Chat;;;;;\nprices;;;80;USD;YEAR;;\n';
    const read = readPricingTable(csv);
    expect(read).toEqual({
      plans: [
        { id: 'Free', name: 'Free', prices: [{ price: 0, priceCurrency: 'USD', unitText: 'MONTH' }], features: ['Search', { text: 'Alerts', included: false }] },
        { id: 'plan-2', name: 'Plus & more', includes: 'Free', prices: [{ price: 8, priceCurrency: 'USD', unitText: 'MONTH' }, { price: 80, priceCurrency: 'USD', unitText: 'YEAR' }], features: ['Chat'] },
      ],
    });
    expect(check(schema, read).problems).toEqual([]);
  });

  test('reads prices of one add-on from rows that follow each other, as those of one plan', () => {
    const [month, year] = [{ price: 5, priceCurrency: 'USD', unitText: 'MONTH' }, { price: 50, priceCurrency: 'USD', unitText: 'YEAR' }];
    const addOnsOf = (...rows: readonly string[]): unknown => readPricingTable(`list,name,price,priceCurrency,unitText,priceText\nplans,A,,,,\n${rows.join('\n')}\n`).addOns;
    expect(addOnsOf('addOns,Seats,5,USD,MONTH,', 'addOns,Seats,50,USD,YEAR,')).toEqual([{ name: 'Seats', prices: [month, year] }]);
    expect(addOnsOf('addOns,Seats,5,USD,MONTH,Cheap', 'addOns,Seats,50,USD,YEAR,')).toEqual([{ name: 'Seats', priceText: 'Cheap', prices: [month, year] }]);
    expect(addOnsOf('addOns,Seats,5,USD,MONTH,Cheap', 'addOns,Seats,50,USD,YEAR,Dear')).toEqual([{ name: 'Seats', priceText: 'Cheap', prices: [month] }, { name: 'Seats', priceText: 'Dear', prices: [year] }]);
    expect(addOnsOf('addOns,Seats,5,USD,MONTH,', 'addOns,Mail,5,USD,MONTH,', 'addOns,Seats,50,USD,YEAR,')).toEqual([{ name: 'Seats', prices: [month] }, { name: 'Mail', prices: [month] }, { name: 'Seats', prices: [year] }]);
    expect(addOnsOf('addOns,Seats,5,USD,MONTH,', 'plans,Seats,,,,', 'addOns,Seats,50,USD,YEAR,')).toHaveLength(2);
  });

  test('reads add-ons of one name back as they were, each by itself', () => {
    const price = { price: 5, priceCurrency: 'USD' };
    const section: Pricing = { plans: [], addOns: [{ name: 'A', prices: [price] }, { name: 'A', prices: [price] }, { name: 'A' }, { name: 'A', priceText: 'x' }, { name: 'A', priceText: 'x', prices: [price] }] };
    expect(readPricingTable(writeCsv(writePricingTable(section)))).toEqual(section);
  });

  test('knows columns by the words a reader sees', () => {
    const words = new Map([['tarif', 'plan'], ['preis', 'price'], ['währung', 'priceCurrency']]);
    expect(readPricingTable([['Tarif', 'Preis', 'Währung'], ['Plus', '8', 'EUR']], words)).toEqual({ plans: [{ id: 'Plus', name: 'Plus', prices: [{ price: 8, priceCurrency: 'EUR' }] }] });
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readPricingTable([['list', 'plan', 'price', 'priceCurrency', 'highlighted', 'url'], ['plans', 'Plus', '8 dollars', 'usd', 'maybe', '/buy']]);
    expect(check(schema, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual([
      '/plans/0/prices/0/price "8 dollars"',
      '/plans/0/prices/0/priceCurrency "usd"',
      '/plans/0/cta/label nothing',
      '/plans/0/highlighted "maybe"',
    ]);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ['nothing', []],
    ['a header alone', [['list', 'plan']]],
    ['rows shorter and longer than the header', [['list', 'plan'], ['plans'], ['plans', 'a', 'b'], []]],
    ['a list that is not known', [['list', 'plan'], ['constructor', 'a'], ['__proto__', '__proto__']]],
    ['columns that are names of objects', [['__proto__', 'constructor', 'plan'], ['x', 'y', 'a']]],
    ['a feature before any plan', [['feature'], ['Search']]],
  ])('reads %s without a fault', (_, rows) => {
    expect(() => check(schema, readPricingTable(rows))).not.toThrow();
    expect(Object.getPrototypeOf(readPricingTable(rows))).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  test('carries hostile texts in every cell', () => {
    const hostile = ['=1+1', "'=1", '@SUM(A1)', '-5', '+5', '<script>', 'a,b;c\td', '"x"', 'line\r\nbreak', '\u202e', 'constructor', '__proto__'];
    const section = { plans: hostile.map((bad, index) => ({ id: `p${index}`, name: bad, tagline: bad, priceText: bad, features: [bad, { text: bad, value: bad, unit: bad }] })), addOns: hostile.map((name) => ({ name })) };
    expect(readPricingTable(writeCsv(writePricingTable(section)))).toEqual(section);
  });

  test('has every column in the list of columns', () => {
    fc.assert(
      fc.property(pricing, (section) => {
        const [header = []] = writePricingTable(section);
        expect(header.map((column) => column.replace(/\..*/, '')).filter((column) => !(pricingColumns as readonly string[]).includes(column))).toEqual([]);
        expect(new Set(header).size).toBe(header.length);
      }),
    );
  });

  const pages = load<PricingRecord>('saas-pricing');
  test.skipIf(!pages)('carries real price pages', () => {
    for (const record of pages!.records) {
      const section = JSON.parse(JSON.stringify(adapt(record, pages!.provenance).pricing)) as Pricing & { addOns?: unknown[] };
      if (!section.addOns?.length) delete section.addOns;
      expect(plain(readPricingTable(writeCsv(writePricingTable(section))))).toEqual(plain(section));
    }
  });
});

test.each(['plans-include-each-other', 'feature-id-is-given-twice', 'plan-id-is-given-twice', 'price-unit-is-unknown'])('A section that is wrong is as wrong in its table: %s', (name) => {
  const { guide: broken, problems } = JSON.parse(readFileSync(`data/cases/${name}.json`, 'utf8')) as { readonly guide: { readonly pricing: Pricing }; readonly problems: readonly { readonly pointer: string }[] };
  expect(problems.length).toBeGreaterThan(0);
  const read = readPricingTable(writePricingTable(broken.pricing));
  // Rows of one id are one plan: that fault alone does not outlive the table.
  const expected = name === 'plan-id-is-given-twice' ? [] : problems.map(({ pointer }) => pointer);
  expect(check(schema, read, '/pricing').problems.map(({ pointer }) => pointer)).toEqual(expected);
});
