import { expect } from 'chai';
import type { SourceList } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const section = [
  {
    id: 'wages',
    title: 'What bakers earn',
    publisher: 'Office of Bread',
    url: 'https://example.com/wages',
    period: '2024-05',
    retrieved: '2025-01-31',
    license: 'CC BY 4.0',
    attribution: 'Contains figures of the Office of Bread.',
  },
  { id: 'talk', title: 'A talk with four bakers' },
];

obeysSectionLaws({
  tag: 'source-list',
  key: 'sources',
  sample: section,
  broken: { section: [{ title: 'No id' }, { id: 'a b', title: 12 }, { id: 'twice', title: 'One' }, { id: 'twice', title: 'Two' }], pointers: ['/0/id', '/1/id', '/1/title', '/3/id'] },
  empty: [null, [], { title: 'A guide' }, { title: 'A guide', sources: [] }],
  // Ids and addresses are not said, times are written as readers write them.
  unsaid: /\/(id|url|period|retrieved)$/,
});

describeBoth('<source-list>', (fixture) => {
  watchPage();
  const only = (stage: HTMLElement): SourceList => stage.querySelector('source-list')!;
  const draw = async (data: unknown, attributes = ''): Promise<SourceList> => only(await fixture(`<source-list ${attributes}>${jsonScript(data)}</source-list>`));

  it('says the details in their order from the right in a page that is read from there, in words of either direction', async () => {
    const stage = await fixture(`<source-list>${jsonScript(section)}</source-list>`, { dir: 'rtl' });
    const places = ['Office of Bread', 'May 2024', 'retrieved', 'CC BY'].map((text) => placeOf(only(stage), text));
    places.slice(1).forEach((place, index) => expect(place.right, `${index}`).to.be.lessThan(places[index]!.left));
  });

  it('numbers the sources in their order, with all that is known of each', async () => {
    const element = await draw(section);
    const items = findAll(element, 'ol > li');
    expect(items.map((item) => item.dataset.source)).to.deep.equal(['wages', 'talk']);
    expect(folded(items[0]!.querySelector('[part=title]')!.textContent)).to.equal('What bakers earn');
    expect([...items[0]!.querySelectorAll('[part=details] > span')].map(({ textContent }) => folded(textContent))).to.deep.equal(['Office of Bread', 'May 2024', 'retrieved January 31, 2025', 'CC BY 4.0']);
    expect(folded(items[0]!.querySelector('[part=attribution]')!.textContent)).to.equal('Contains figures of the Office of Bread.');
    expect(folded(items[1]!.textContent)).to.equal('A talk with four bakers');
    expect(items[1]!.querySelectorAll('[part=details], [part=attribution], a')).to.have.length(0);
  });

  it('links the title to its address, relative to that of the guide, and never to one that is not safe', async () => {
    const sources = ['https://example.com/wages', '/wages', 'javascript:alert(1)'].map((url, index) => ({ id: `s${index}`, title: `Title ${index}`, url }));
    const element = await draw({ title: 'A guide', url: 'https://guides.example/baker/', sources });
    const items = findAll(element, 'li');
    expect(items.map((item) => item.querySelector('a')?.href)).to.deep.equal(['https://example.com/wages', 'https://guides.example/wages', undefined]);
    expect(find<HTMLAnchorElement>(element, 'a').rel).to.equal('noopener noreferrer');
    expect(folded(items[2]!.textContent)).to.equal('Title 2 (javascript:alert(1))');
  });

  it('says the id where the title is blank', async () => {
    expect(find(await draw([{ id: 'wages', title: ' ' }]), '[part=title]').textContent).to.equal('wages');
  });

  it('always shows what a source asks to be told, dense as well', async () => {
    for (const density of ['comfortable', 'compact']) {
      const shown = find(await draw(section, `density="${density}"`), '[part=attribution]');
      expect(shown.checkVisibility(), density).to.equal(true);
      expect(Number.parseFloat(getComputedStyle(shown.querySelector('p')!).fontSize), density).to.be.at.least(12);
    }
  });

  it('leads a reader to a source by its id', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `s.${index}`, title: `Source ${index}`, publisher: 'Office of Bread' }));
    const element = await draw(many);
    scrollTo(0, 0);
    expect(element.showSource('s.39')).to.equal(true);
    const item = element.shadowRoot!.activeElement as HTMLElement;
    expect(item.dataset.source).to.equal('s.39');
    const { top, bottom } = item.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    item.blur();
    scrollTo(0, 0);
  });

  it('says when there is no such source, and moves nothing', async () => {
    const element = await draw(section);
    element.showSource('talk');
    const { activeElement } = element.shadowRoot!;
    for (const id of ['nowhere', '', '"]', 'WAGES']) expect(element.showSource(id), id).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(activeElement);
    element.view = 'table';
    await element.updateComplete;
    expect(element.showSource('wages')).to.equal(false);
    expect(document.createElement('source-list').showSource('wages')).to.equal(false);
  });

  it('runs as the page does, whatever the direction of the names in it', async () => {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      for (const [publisher, license] of [['Office of Bread', 'CC BY 4.0'], ['هيئة الخبز', 'رخصة مفتوحة']]) {
        const element = only(await fixture(`<source-list>${jsonScript([{ id: 'a', title: 'Wages', publisher, period: '2024', license }])}</source-list>`, { lang, dir }));
        const lefts = findAll(element, '[part=details] > span').map((span) => span.getBoundingClientRect().left);
        expect(lefts, `${lang}, ${publisher}`).to.deep.equal([...lefts].sort((a, b) => (dir === 'ltr' ? a - b : b - a)));
      }
    }
  });

  it('takes no stop of the Tab key but the links', async () => {
    const element = await draw(section);
    expect(findAll(element, '[tabindex]').map((node) => node.tabIndex)).to.deep.equal([-1, -1]);
    expect(findAll(element, 'a')).to.have.length(1);
  });
});
