import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { elements, GuideElement, type CareerData, type SalaryRange } from '../../src/classes.js';
import '../../src/words/all.js';
import { areSame, engine, jsonScript, pictureOf, place, settled } from './fixture.js';

const guide = { title: 'Tester', lang: 'en-US', salary: { currency: 'EUR', minValue: 30000, maxValue: 70000, median: { value: 50000, kind: 'measured' } } };
const script = `<script type="application/json">${JSON.stringify(guide)}</script>`;

/** Draws on the server, puts it on the page, and answers the nodes as they were before anything took them over. */
async function serve(html: string, options: Record<string, unknown> = {}) {
  const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html, ...options });
  const stage = await place('');
  stage.setHTMLUnsafe(drawn.html);
  const element = stage.querySelector<SalaryRange>('salary-range')!;
  const nodes = [...element.shadowRoot!.querySelectorAll('*:not(style)')];
  return { stage, element, nodes, html: drawn.html };
}

describe('an element drawn on the server', () => {
  it('keeps its nodes when it is taken over, and draws later data with them', async () => {
    const { stage, element, nodes } = await serve(`<career-data>${script}<salary-range tools></salary-range></career-data>`);
    await settled(stage);
    expect(areSame([...element.shadowRoot!.querySelectorAll('*')], nodes), 'the same nodes').to.equal(true);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length.greaterThan(0);
    const provider = stage.querySelector<CareerData>('career-data')!;
    provider.data = { ...guide, salary: { currency: 'EUR', median: 60000 } };
    await settled(stage);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('€60,000').and.not.to.contain('€50,000');
    expect(element.shadowRoot!.querySelector('figure')).to.equal(nodes[0]);
  });

  it('works when it has been taken over', async () => {
    const { stage, element } = await serve(`<salary-range tools>${script}</salary-range>`);
    await settled(stage);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=tool]')!.click();
    await element.updateComplete;
    expect(element.view).to.equal('table');
    expect(element.shadowRoot!.querySelector('table')).to.exist;
  });

  it('is drawn anew when its settings were changed before', async () => {
    const { stage, element } = await serve(`<salary-range>${script}</salary-range>`);
    element.density = 'compact';
    await settled(stage);
    expect(element.shadowRoot!.querySelector('figure')!.className).to.equal('compact');
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('is drawn anew in the language of the page', async () => {
    const { stage, element } = await serve(`<salary-range>${script}</salary-range>`, { lang: 'ar' });
    await settled(stage);
    expect(element.shadowRoot!.querySelector('figure')!.lang).to.equal('en-US');
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('is drawn anew where the page has lost its comments, and said nothing of', async () => {
    const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: `<salary-range>${script}</salary-range>` });
    const said: unknown[] = [];
    const { error, warn } = console;
    console.error = console.warn = (...words: unknown[]) => void said.push(words);
    try {
      const stage = await place('');
      stage.setHTMLUnsafe(drawn.html.replace(/<!--[\s\S]*?-->/g, ''));
      await settled(stage);
      const element = stage.querySelector<SalaryRange>('salary-range')!;
      element.data = { currency: 'EUR', median: 60000 };
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
      expect(element.shadowRoot!.textContent).to.contain('€60,000').and.not.to.contain('€50,000');
    } finally {
      Object.assign(console, { error, warn });
    }
    expect(said).to.deep.equal([]);
  });

  it('stays as it is while there is no data to take it over with', async () => {
    const { stage, element, nodes } = await serve(`<salary-range>${script}</salary-range>`);
    const bare = await place('');
    bare.setHTMLUnsafe(stage.getHTML({ shadowRoots: [element.shadowRoot!] }).replace(/<script[\s\S]*?<\/script>(?=<\/salary-range>)/, ''));
    await settled(stage);
    const copy = bare.querySelector<SalaryRange>('salary-range')!;
    await copy.updateComplete;
    expect(copy.querySelector('script')).not.to.exist;
    expect(copy.shadowRoot!.textContent).to.contain('€50,000');
    expect(nodes.length).to.be.greaterThan(10);
    copy.data = guide;
    await copy.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(copy.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    expect(copy.section).to.exist;
  });

  it('draws data that comes to an element sent empty', async () => {
    const { stage, element } = await serve('<salary-range><p>Later</p></salary-range>');
    await settled(stage);
    expect(element.getAttribute('status')).to.equal('empty');
    element.data = guide;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.getAttribute('status')).to.equal('ready');
    expect(element.shadowRoot!.textContent).to.contain('€50,000');
  });

  for (const width of [360, 1000]) {
    it(`moves nothing that stands after a whole guide, ${width} pixels wide`, async () => {
      const sample = (await (await fetch('/data/guides/registered-nurse.json')).json()) as object;
      const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: `<career-guide>${jsonScript(sample)}</career-guide>` });
      const stage = await place('', 'client', { width });
      stage.setHTMLUnsafe(drawn.html);
      const { height } = stage.getBoundingClientRect();
      expect(height).to.be.greaterThan(3000);
      await settled(stage);
      await stage.querySelector('career-guide')!.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(stage.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('carries what the server fetched, so that the browser need not', async () => {
    const { html } = await serve('<salary-range src="/guide.json"></salary-range>', { files: { '/guide.json': { body: JSON.stringify(guide) } } });
    expect(html).to.contain('<script type="application/json">{"title":"Tester"').and.to.contain('€50,000');
  });

  it('keeps its nodes when the server fetched a table, and asks for nothing', async () => {
    const asked: string[] = [];
    const { fetch } = GuideElement;
    GuideElement.fetch = (url) => {
      asked.push(url);
      return Promise.reject(new Error('not again'));
    };
    try {
      const { stage, element, nodes } = await serve('<salary-range src="/pay.csv"></salary-range>', { files: { '/pay.csv': { body: 'currency,minValue,median,maxValue\nEUR,30000,50000,70000', type: 'text/csv' } } });
      await settled(stage);
      expect(element.shadowRoot!.textContent).to.contain('€50,000');
      expect(areSame([...element.shadowRoot!.querySelectorAll('*')], nodes), 'the same nodes').to.equal(true);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length.greaterThan(0);
      expect(asked).to.deep.equal([]);
    } finally {
      GuideElement.fetch = fetch;
    }
  });
});

describe('What a server draws is what the browser draws,', () => {
  const tags = Object.keys(elements).filter((tag) => tag !== 'career-data' && tag !== 'career-guide');
  const pictures = (stage: Element): readonly string[] => tags.map((tag) => pictureOf(stage.querySelector(tag)!));

  for (const name of ['information-technology-manager', 'registered-nurse', 'accountant-ar', 'piano-tuner']) {
    it(`node by node, in every language: ${name}`, async () => {
      const sample = (await (await fetch(`/data/guides/${name}.json`)).json()) as object;
      const page = `<career-data>${jsonScript(sample)}${tags.map((tag) => `<${tag} ${tag === 'guide-section' ? 'name="careerPath"' : ''} tools></${tag}>`).join('')}</career-data>`;
      // Other engines have other digits for some languages than Node.
      for (const lang of engine === 'Chromium' ? ['en', 'de', 'ar', 'fr', 'es', 'ja'] : ['en']) {
        const [client, hydrated] = await Promise.all([place(page, 'client', { lang }), place(page, 'hydrated', { lang })]);
        expect([...client.querySelectorAll('*')].filter((node) => node instanceof GuideElement && node.status === 'failed')).to.deep.equal([]);
        const [ours, theirs] = [pictures(client), pictures(hydrated)];
        tags.forEach((tag, index) => expect(theirs[index], `${tag} in ${lang}`).to.equal(ours[index]));
        client.remove();
        hydrated.remove();
      }
    });
  }
});
