import { expect } from 'chai';
import type { WorkBalance } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const sample = {
  stress: { scale: ['Low', 'Moderate', 'High', 'Extreme'], from: 'Moderate', to: 'High' },
  rating: { scale: ['Challenging', 'Fair', 'Good'], value: 'Fair' },
  body: ['Some weeks are calm.', { title: 'Before a release', body: ['Others are not.'], items: ['Late calls'] }],
  causes: ['Outages', 'Deadlines'],
  mitigations: ['Delegating', 'Working from home'],
};

obeysSectionLaws({
  tag: 'work-balance',
  key: 'balance',
  sample,
  broken: { section: { stress: { scale: ['Low', 'High'], from: 'High', to: 'Low' }, rating: { scale: ['Fair'], value: 'Good' }, causes: 'one' }, pointers: ['/stress/to', '/rating/value', '/causes'] },
  empty: [null, {}, { title: 'A guide' }, { body: [], causes: [], mitigations: [] }],
  // A step has to be one of the scale beside it.
  unsaid: /^\/(stress|rating)\//,
});

describeBoth('<work-balance>', (fixture) => {
  watchPage();
  const draw = async (data: unknown): Promise<WorkBalance> => (await fixture(`<work-balance>${jsonScript(data)}</work-balance>`)).querySelector('work-balance')!;
  const current = (element: WorkBalance): readonly string[] => findAll(element, '[part=step][aria-current=true]').map((step) => folded(step.textContent));
  const labels = (element: WorkBalance): readonly (string | null)[] => findAll(element, '[part=steps]').map((steps) => steps.getAttribute('aria-label'));

  it('fills the span of stress and the one step of the balance, each under its heading', async () => {
    const element = await draw(sample);
    expect(current(element)).to.deep.equal(['Moderate', 'High', 'Fair']);
    expect(labels(element)).to.deep.equal(['Stress: Moderate to High', 'Balance of work and life: Fair']);
    expect(findAll(element, 'h3').map(({ textContent }) => folded(textContent))).to.deep.equal(['Stress', 'Balance of work and life', 'Before a release', 'What causes stress', 'What helps']);
  });

  it('fills one step for a span of one', async () => {
    for (const to of [undefined, 'Low']) {
      const element = await draw({ stress: { scale: ['Low', 'High'], from: 'Low', to } });
      expect(current(element)).to.deep.equal(['Low']);
      expect(labels(element)).to.deep.equal(['Stress: Low']);
    }
  });

  it('fills a whole scale, and steps between the ends', async () => {
    const scale = ['1', '2', '3', '4', '5'];
    expect(current(await draw({ stress: { scale, from: '1', to: '5' } }))).to.deep.equal(scale);
    expect(current(await draw({ stress: { scale, from: '2', to: '4' } }))).to.deep.equal(['2', '3', '4']);
  });

  it('says what has no scale in words', async () => {
    const element = await draw({ stress: { from: 'Moderate', to: 'High' }, rating: { value: 'Challenging' } });
    expect(findAll(element, '[part=value]').map(({ textContent }) => folded(textContent))).to.deep.equal(['Moderate – High', 'Challenging']);
    expect(findAll(element, '[part=steps]')).to.deep.equal([]);
  });

  it('shows what there is and no empty heading', async () => {
    const element = await draw({ mitigations: ['Sleep'] });
    expect(findAll(element, 'h3').map(({ textContent }) => textContent)).to.deep.equal(['What helps']);
    expect(find(element, 'li').textContent).to.equal('Sleep');
  });
});
