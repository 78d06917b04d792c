import { expect } from 'chai';
import { describeBoth, markNames, shownText } from './fixture.js';

describeBoth('<salary-range>', (fixture) => {
  it('draws figures given as attributes', async () => {
    const stage = await fixture('<salary-range min="90000" max="160000" median="125000" currency="USD"></salary-range>');
    const element = stage.querySelector('salary-range')!;
    expect(element.getAttribute('status')).to.equal('ready');
    expect(shownText(element)).to.contain('$125,000');
    expect(markNames(element)).to.have.length(3);
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('draws the guide of a provider', async () => {
    const guide = { title: 'Tester', lang: 'en-US', salary: { currency: 'EUR', median: 50000 } };
    const stage = await fixture(`<career-data><script type="application/json">${JSON.stringify(guide)}</script><section><salary-range></salary-range></section></career-data>`);
    expect(shownText(stage.querySelector('salary-range')!)).to.contain('€50,000');
  });
});
