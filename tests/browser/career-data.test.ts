import { expect } from 'chai';
import type { CareerData, SalaryRange } from '../../src/classes.js';
import { place, settled } from './fixture.js';

const html = '<career-data><section><salary-range></salary-range></section></career-data>';

describe('<career-data>', () => {
  it('hands on the very guide that it was given', async () => {
    const stage = await place(html);
    const provider = stage.querySelector<CareerData>('career-data')!;
    const guide = Object.freeze({ title: 'Tester', salary: Object.freeze({ currency: 'EUR', median: 50000 }) });
    provider.data = guide;
    await settled(stage);
    expect(stage.querySelector<SalaryRange>('salary-range')!.guide).to.equal(guide);
  });

  it('hands on what was changed in place once it is asked to look again', async () => {
    const stage = await place(html);
    const provider = stage.querySelector<CareerData>('career-data')!;
    const element = stage.querySelector<SalaryRange>('salary-range')!;
    const guide = { title: 'Tester', salary: { currency: 'EUR', median: 50000 } };
    provider.data = guide;
    await settled(stage);
    guide.salary.median = 60000;
    provider.reload();
    await settled(stage);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('€60,000').and.not.to.contain('€50,000');
    provider.requestUpdate();
    await settled(stage);
    expect(element.shadowRoot!.textContent).to.contain('€60,000');
  });

  it('warns once of a slip in the keys of the guide itself', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const stage = await place(`<career-data data='{"title": "T", "salery": {"currency": "EUR"}}'><salary-range></salary-range></career-data>`);
      for (let turn = 0; turn < 50 && !said.length; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(stage.querySelector('salary-range')!.getAttribute('status')).to.equal('empty');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['<career-data> does not know /salery: did you mean "salary" instead of "salery"?']);
  });
});
