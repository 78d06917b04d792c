import { expect } from 'chai';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { elements } from '../../src/classes.js';
import { describeBoth, jsonScript, salaryRange } from './fixture.js';

interface Named {
  readonly name: string;
}

const described = (manifest.modules as readonly { readonly declarations: readonly { readonly tagName: string; readonly cssParts: readonly Named[]; readonly slots: readonly Named[] }[] }[]).flatMap(({ declarations }) => declarations);
const source = { title: 'Pay survey', url: 'https://acme.example/pay' };
const salary = { currency: 'USD', minValue: { value: 90000, kind: 'measured', source }, median: 125000, maxValue: 160000, note: 'Full-time only.' };

/** Pages that together draw everything there is. */
const pages: readonly string[] = [
  salaryRange(salary, 'tools'),
  salaryRange(salary, 'view="table"'),
  '<salary-range></salary-range>',
  salaryRange({ currency: 'USD', median: '12k' }),
  `<career-data>${jsonScript({ title: 'Tester', salary })}<salary-range></salary-range></career-data>`,
  `<career-data>${jsonScript({ salary: 1, title: 2 })}</career-data>`,
  '<career-data></career-data>',
];

describeBoth('What custom-elements.json says of an element', (fixture) => {
  for (const page of pages) {
    it(`has every part and slot of ${page.slice(0, 60)}`, async () => {
      const stage = await fixture(page);
      for (const element of stage.querySelectorAll(Object.keys(elements).join())) {
        const { cssParts, slots } = described.find(({ tagName }) => tagName === element.localName)!;
        const drawn = (selector: string, attribute: string): readonly string[] => [...element.shadowRoot!.querySelectorAll(selector)].flatMap((node) => (node.getAttribute(attribute) ?? '').split(' '));
        expect(cssParts.map(({ name }) => name)).to.include.members([...drawn('[part]', 'part')]);
        expect(slots.map(({ name }) => name)).to.include.members([...drawn('slot', 'name')]);
      }
    });
  }

  it('has every part of <salary-range> that a page can restyle', async () => {
    const stage = await fixture(pages[0]! + pages[1]! + pages[3]!);
    const range = stage.querySelector('salary-range')!;
    range.shadowRoot!.querySelector<HTMLElement>('[data-mark]')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await range.updateComplete;
    const drawn = new Set([...stage.querySelectorAll('salary-range')].flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part'))));
    const parts = described.find(({ tagName }) => tagName === 'salary-range')!.cssParts.map(({ name }) => name);
    expect([...drawn]).to.include.members(parts.filter((name) => name !== 'loading'));
  });
});
