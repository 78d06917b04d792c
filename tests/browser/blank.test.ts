/** Data of which nothing can be drawn: the element is empty, until its settings or its data leave something to draw. */
import { expect } from 'chai';
import type { GuideElement } from '../../src/classes.js';
import { describeBoth, describeClient, findAll, jsonScript, recordEvents, settled, until, watchPage } from './fixture.js';

/** Elements with data of which nothing can be drawn. */
const blanks: readonly (readonly [tag: string, data: unknown, attributes?: string])[] = [
  ['pricing-plans', { plans: [] }],
  ['pricing-plans', { title: 'A guide', pricing: { plans: [] } }],
  ['salary-range', { currency: 'USD', region: 'US', median: 1 }, 'show-region="DE"'],
  ['salary-range', { currency: 'USD', region: 'US', median: 1 }, 'show-region="DE" tools view="table"'],
  ['salary-range', { currency: 'USD', name: 'Hospitals' }],
  ['day-timeline', { blocks: [] }],
  ['skill-map', { groups: [] }],
  ['job-outlook', { status: ' ' }],
  ['education-path', {}],
  ['guide-section', [' ', ''], 'name="advice"'],
  ['career-hero', {}],
  ['career-hero', { currency: 'USD', median: 1 }],
  ['career-guide', {}],
  ['career-guide', { currency: 'USD', median: 1 }],
  ['career-guide', { title: 'A guide' }, 'sections="faq" json-ld'],
  ['share-guide', {}],
  ['share-guide', { currency: 'USD', median: 1 }],
  ['career-data', {}],
];

const salaries = [
  { currency: 'USD', region: 'US', median: 1 },
  { currency: 'USD', region: 'CA', median: 2 },
];

describeBoth('Data of which nothing can be drawn', (fixture) => {
  watchPage();

  for (const [tag, data, attributes = ''] of blanks) {
    it(`leaves <${tag} ${attributes}> empty: ${JSON.stringify(data)}`, async () => {
      const heard = recordEvents();
      const stage = await fixture(`<${tag} ${attributes}>${jsonScript(data)}<p>Soon.</p><p slot="empty">Nothing yet.</p></${tag}>`);
      const element = stage.querySelector<GuideElement>(tag)!;
      expect([element.status, element.getAttribute('status'), element.error]).to.deep.equal(['empty', 'empty', undefined]);
      expect(heard).to.deep.equal([]);
      expect([...element.querySelectorAll('p')].map((child) => child.checkVisibility())).to.deep.equal([true, true]);
      expect(findAll(element, 'figure, section, article')).to.deep.equal([]);
      expect(element.querySelector('script[type="application/ld+json"]')).to.equal(null);
    });
  }

  it('is drawn once a setting leaves something of it, and told of once', async () => {
    const heard = recordEvents();
    const stage = await fixture(`<salary-range show-region="DE">${jsonScript(salaries)}<p>Soon.</p></salary-range>`);
    const element = stage.querySelector('salary-range')!;
    expect(element.section, 'the data is there').to.have.length(2);
    const seen: unknown[] = [];
    for (const region of ['US', 'DE', 'CA']) {
      element.showRegion = region;
      await element.updateComplete;
      seen.push([element.status, element.getAttribute('status'), element.querySelector('p')!.checkVisibility(), findAll(element, 'figure').length, heard.length]);
    }
    expect(seen).to.deep.equal([['ready', 'ready', false, 1, 1], ['empty', 'empty', true, 0, 1], ['ready', 'ready', false, 1, 1]]);
  });

  it('gives way to data that can be drawn, and comes after it, each told of as what it is', async () => {
    const stage = await fixture(`<pricing-plans>${jsonScript({ plans: [] })}</pricing-plans>`);
    const element = stage.querySelector('pricing-plans')!;
    const heard = recordEvents();
    const seen: unknown[] = [];
    for (const plans of [[{ id: 'a', name: 'Solo' }], [], 'none', [{ id: 'b', name: 'Team' }]]) {
      element.data = { plans };
      await element.updateComplete;
      seen.push([element.status, heard.length]);
    }
    expect(seen).to.deep.equal([['ready', 1], ['empty', 1], ['failed', 2], ['ready', 3]]);
    expect(heard).to.deep.equal(['pricing-plans guide-ready', 'pricing-plans guide-error', 'pricing-plans guide-ready']);
  });

  it('in a guide of which a part can be drawn leaves the rest of the page', async () => {
    const heard = recordEvents();
    const stage = await fixture(`<career-guide sections="faq">${jsonScript({ title: 'A guide', advice: ['Rest.'] })}<p>Soon.</p></career-guide>`);
    const element = stage.querySelector('career-guide')!;
    expect([element.status, element.guide?.title, heard.length]).to.deep.equal(['empty', 'A guide', 0]);
    element.sections = 'advice';
    await settled(stage);
    expect([element.status, element.getAttribute('status')]).to.deep.equal(['ready', 'ready']);
    expect(heard.filter((event) => event === 'career-guide guide-ready')).to.have.length(1);
  });
});

describeClient('A slip of the pen that leaves nothing to draw', (fixture) => {
  const heard = watchPage();

  it('is told in the console', async () => {
    const stage = await fixture(`<education-path>${jsonScript({ levls: [{ name: 'Bachelor' }] })}</education-path>`);
    expect(stage.querySelector('education-path')!.status).to.equal('empty');
    const said: string[] = [];
    await until(() => said.push(...heard()) > 0, 'a warning');
    expect(said).to.deep.equal(['<education-path> does not know /levls: did you mean "levels" instead of "levls"?']);
  });
});
