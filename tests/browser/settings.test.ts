/** Settings as a framework, a script or a hurried author may give them. */
import { expect } from 'chai';
import sample from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import '../../src/words/de.js';
import * as classes from '../../src/classes.js';
import { GuideElement } from '../../src/classes.js';
import { describeClient, recordEvents, shownText, watchPage } from './fixture.js';

const heard = watchPage();
const guide = { title: 'T', salary: [{ currency: 'USD', region: 'US', median: 5 }, { currency: 'EUR', region: 'DE', median: 6 }], skills: [{ title: 'Group', items: ['Skill'] }], faq: [{ question: 'Q', answer: 'A' }] };

type Settable = GuideElement & Record<string, unknown>;

describeClient('A setting of another type', (fixture) => {
  const set = async (tag: string, settings: object): Promise<Settable> => {
    const stage = await fixture(`<${tag} data='${JSON.stringify(guide)}'></${tag}>`);
    const element = stage.firstElementChild as Settable;
    Object.assign(element, settings);
    await element.updateComplete;
    return element;
  };
  const tools = (element: Settable): number => element.shadowRoot!.querySelectorAll('[part=tool]').length;

  it('asks for tools with true, as JSX does, and for none with false', async () => {
    expect(tools(await set('salary-range', { tools: true }))).to.equal(4);
    expect(tools(await set('salary-range', { tools: false }))).to.equal(0);
    expect(tools(await set('career-faq', { tools: true }))).to.equal(2);
  });

  it('names regions and sections in a list', async () => {
    const element = await set('salary-range', { showRegion: ['DE'] });
    expect(shownText(element)).to.contain('€6').and.not.contain('$5');
    const page = await set('career-guide', { sections: ['faq', 'salary'] });
    expect([...page.shadowRoot!.querySelectorAll('[part=block]')].map(({ id }) => id)).to.deep.equal(['faq', 'salary']);
  });

  for (const [name, settings] of Object.entries({
    'rates without rates': { rates: {} },
    'rates on their way': { rates: { base: 'USD' } },
    'a number for a unit': { showUnit: 5 },
    'a number for a language': { locale: 5 },
    'an object for a language': { locale: {} },
    'a flag for a density': { density: true },
    'text for a level': { headingLevel: 'two' },
  })) {
    it(`is let be: ${name}`, async () => {
      const element = await set('salary-range', settings);
      expect(element.status).to.equal('ready');
      expect(shownText(element)).to.contain('$5');
      heard();
    });
  }

  it('is text for a number, as markup of React, Vue and Svelte sets it', async () => {
    const hourly = { title: 'T', salary: { currency: 'USD', unitText: 'HOUR', median: 50 }, tiers: [{ title: 'A', experience: { minYears: 0, maxYears: 4 } }, { title: 'B', experience: { minYears: 4 } }] };
    const range = await set('salary-range', { data: hourly, you: '60', axisMin: '0', axisMax: '100', headingLevel: '3' });
    const same = await set('salary-range', { data: hourly, you: 60, axisMin: 0, axisMax: 100, headingLevel: 3 });
    expect(shownText(range)).to.equal(shownText(same)).and.contain('$60').and.contain('$80');
    expect(range.shadowRoot!.querySelectorAll('h3')).to.have.length(1);
    expect(shownText(await set('salary-range', { data: hourly, showUnit: 'year', hoursPerYear: '2000', you: '60' }))).to.contain('$100,000').and.contain('$120,000').and.contain('2,000');
    expect(shownText(await set('career-tiers', { data: hourly, years: '5' }))).to.contain('5 years');
    expect(shownText(await set('career-tiers', { data: hourly }))).not.to.contain('5 years');
  });

  it('that is a number counts as absent where its attribute is empty, on every element', () => {
    const found: string[] = [];
    for (const type of Object.values(classes).filter((value): value is typeof GuideElement => typeof value === 'function' && value.prototype instanceof GuideElement)) {
      const tag = `${type.name.replace(/\B[A-Z]/g, '-$&').toLowerCase()}`;
      if (!customElements.get(tag)) continue;
      const element = document.createElement(tag) as Settable;
      for (const [name, { attribute, type: kind }] of type.elementProperties) {
        if (kind !== Number) continue;
        for (const empty of ['', ' ']) {
          element.setAttribute(attribute === undefined ? String(name) : String(attribute), empty);
          expect(element[String(name)], `${tag} ${String(name)}`).to.equal(null);
        }
        found.push(`${tag} ${String(name)}`);
      }
    }
    expect(found).to.include.members(['salary-range you', 'salary-range axisMin', 'career-tiers years', 'career-faq headingLevel']);
  });

  it('is a locale object, too', async () => {
    expect(shownText(await set('salary-range', { locale: new Intl.Locale('de') }))).to.contain('Vereinigte Staaten');
  });

  it('is a figure in an object, for a figure; what is none is told', async () => {
    const stage = await fixture('<salary-range currency="USD"></salary-range>');
    const element = stage.firstElementChild as Settable;
    element.median = { value: 5, kind: 'measured' };
    await element.updateComplete;
    expect([element.status, shownText(element).includes('$5')]).to.deep.equal(['ready', true]);
    const events = recordEvents();
    element.median = true;
    await element.updateComplete;
    expect(element.error!.problems.map(({ pointer, found }) => [pointer, found])).to.deep.equal([['/median', 'true']]);
    expect(events).to.deep.equal(['salary-range guide-error']);
  });
});

describeClient('A level that no heading has', (fixture) => {
  for (const tag of ['skill-list', 'career-hero', 'career-guide', 'share-guide']) {
    for (const level of ['0', '1', '7', 'x']) {
      it(`counts as none on <${tag}>: ${level}`, async () => {
        const levels = async (attribute: string): Promise<readonly string[]> => {
          const stage = await fixture(`<${tag} data='${JSON.stringify(guide)}' ${attribute}></${tag}>`);
          const found = (root: ParentNode): readonly string[] => [...root.querySelectorAll('*')].flatMap((node) => [...(/^h\d$/.test(node.localName) ? [node.localName] : []), ...(node.shadowRoot ? found(node.shadowRoot) : [])]);
          return found(stage);
        };
        expect(await levels(`heading-level="${level}"`)).to.deep.equal(await levels(''));
      });
    }
  }
});

describeClient('On a page that centers, indents and never breaks its texts,', (fixture) => {
  /** Each text, where it stands from the corner of its element, and how far it reaches. */
  function textsOf(element: Element): readonly (readonly [text: string, ...place: number[]])[] {
    const corner = element.getBoundingClientRect();
    const range = document.createRange();
    const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const places: [string, ...number[]][] = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { left, top, width } of range.getClientRects()) places.push([texts.currentNode.nodeValue!.trim(), left - corner.left, top - corner.top, width]);
    }
    return places;
  }

  const tags = Object.keys(classes.elements).filter((tag) => !/^career-(data|guide)$/.test(tag));
  for (const width of [320, 800]) {
    it(`each element draws as on any other, ${width} pixels wide`, async () => {
      const drawn = tags.map((tag) => `<div>${tag === 'guide-section' ? '<guide-section name="coreFunctions"></guide-section>' : `<${tag}></${tag}>`}</div>`).join('');
      const provided = (style: string): string => `<career-data data='${JSON.stringify(sample).replaceAll("'", '&#39;')}'><section class="${style}">${drawn}</section></career-data>`;
      const stage = await fixture(provided('plain') + provided('odd'), { width });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.odd { text-align: center; text-indent: 3em; white-space: nowrap }');
      document.adoptedStyleSheets.push(sheet);
      try {
        const [plain, odd] = ['.plain > div > *', '.odd > div > *'].map((selector) => [...stage.querySelectorAll(selector)]);
        expect(plain).to.have.length(tags.length);
        for (const [index, element] of plain!.entries()) {
          const [here, there] = [textsOf(odd![index]!), textsOf(element)];
          expect(here.map(([text]) => text), element.localName).to.deep.equal(there.map(([text]) => text));
          // A pixel may be lost where an element begins between two.
          const moved = here.filter((place, at) => place.slice(1).some((number, axis) => Math.abs(Number(number) - Number(there[at]![axis + 1])) > 1.5));
          expect(moved, element.localName).to.deep.equal([]);
        }
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  }
});
