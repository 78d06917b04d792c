import { expect } from 'chai';
import type { TechStack } from '../../src/classes.js';
import '../../src/words/ar.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const tools = [
  { name: 'Epic', category: 'Health records', url: 'https://acme.example/epic' },
  'Excel',
  { name: 'Infusion pumps', category: 'Medication' },
  { name: 'MEDITECH', category: 'Health records' },
  { name: 'Kronos', url: 'https://acme.example/kronos' },
];

obeysSectionLaws({
  tag: 'tech-stack',
  key: 'technologies',
  sample: tools,
  unsaid: /\/url$/,
  broken: { section: ['Excel', 7, { category: 'Office' }], pointers: ['/1', '/2/name'] },
  empty: [null, [], { title: 'A guide' }, { title: 'A guide', technologies: [] }],
});

describeBoth('<tech-stack>', (fixture) => {
  watchPage();
  const draw = async (section: unknown, attributes = ''): Promise<TechStack> => (await fixture(`<tech-stack ${attributes}>${jsonScript(section)}</tech-stack>`)).querySelector('tech-stack')!;
  const lists = (element: Element): readonly (readonly string[])[] => findAll(element, 'ul').map((list) => [...list.children].map(({ textContent }) => folded(textContent)));

  it('puts tools of one category together, in the order in which each came first', async () => {
    const element = await draw(tools);
    expect(findAll(element, 'h3').map(({ textContent }) => folded(textContent))).to.deep.equal(['Health records', 'Other tools', 'Medication']);
    expect(lists(element)).to.deep.equal([['Epic', 'MEDITECH'], ['Excel', 'Kronos'], ['Infusion pumps']]);
  });

  it('is one list without headings where no tool has a category', async () => {
    const element = await draw(['Excel', { name: 'Kronos', category: '  ' }]);
    expect(findAll(element, 'h3')).to.deep.equal([]);
    expect(lists(element)).to.deep.equal([['Excel', 'Kronos']]);
  });

  it('names the one category there is', async () => {
    const element = await draw([{ name: 'Epic', category: 'Health records' }]);
    expect(findAll(element, 'h3').map(({ textContent }) => folded(textContent))).to.deep.equal(['Health records']);
  });

  it('links a tool to its address as the guide’s own address says, and only where that is safe', async () => {
    const element = await draw({
      title: 'A guide',
      url: 'https://acme.example/guides/nurse',
      technologies: [{ name: 'Epic', url: '../epic' }, { name: 'Script', url: 'javascript:alert(1)' }, 'Plain'],
    });
    const links = findAll<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([['https://acme.example/epic', 'noopener noreferrer']]);
    expect(lists(element)).to.deep.equal([['Epic', 'Script (javascript:alert(1))', 'Plain']]);
  });

  it('keeps tools apart and in their order in a page from right to left, also where no name is in its letters', async () => {
    const stage = await fixture(`<tech-stack>${jsonScript(['SAP', 'Odoo'])}</tech-stack>`, { lang: 'ar' });
    const [first, second] = ['SAP', 'Odoo'].map((name) => placeOf(stage.querySelector('tech-stack')!, name));
    // A dot and the spaces around it.
    expect(first!.left - second!.right).to.be.within(4, 24);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`begins a list with its first tool, not with what stands between two (${dir})`, async () => {
      const stage = await fixture(`<tech-stack>${jsonScript(['SAP', 'Odoo'])}</tech-stack>`, { dir });
      const element = stage.querySelector('tech-stack')!;
      const list = find(element, 'ul').getBoundingClientRect();
      const [first, second] = findAll(element, 'li bdi').map((tool) => tool.getBoundingClientRect());
      expect(Math.abs(dir === 'rtl' ? list.right - first!.right : first!.left - list.left)).to.be.below(1);
      expect(dir === 'rtl' ? first!.left - second!.right : second!.left - first!.right).to.be.above(6);
    });
  }

  it('puts the categories one below the other where there is no room beside', async () => {
    const tops = async (width: number): Promise<number> => {
      const stage = await fixture(`<tech-stack>${jsonScript(tools)}</tech-stack>`, { width });
      return new Set(findAll(stage.querySelector('tech-stack')!, '[part=group]').map((group) => group.getBoundingClientRect().top)).size;
    };
    expect(await tops(960)).to.equal(1);
    expect(await tops(320)).to.equal(3);
  });

  it('is the same list a table makes, with a column for each field that is used', async () => {
    const element = await draw(tools, 'view="table"');
    await element.updateComplete;
    expect(findAll(element, 'thead th').map(({ textContent }) => folded(textContent))).to.deep.equal(['Name', 'Category', 'Address']);
    expect(find(element, 'tbody').children).to.have.length(5);
    expect(element.toCSV().split('\r\n')[0]).to.equal('name,category,url');
  });
});
