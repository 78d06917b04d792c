import { expect } from 'chai';
import type { CaseStudies } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const section = [
  {
    title: 'A queue at seven',
    sector: 'Retail',
    body: ['Rolls ran out before the shop was full.', { title: 'What was tried', body: ['A second batch at six.'], items: ['Dough from the day before', 'A smaller oven'] }],
    takeaway: 'Bake when people come.',
  },
  { title: 'Bread for a hotel', sector: 'Catering', body: 'A hotel asked for three hundred loaves. The bakery said two hundred, and kept its word.', takeaway: 'Promise less.' },
];

obeysSectionLaws({
  tag: 'case-studies',
  key: 'caseStudies',
  sample: section,
  broken: { section: [{ sector: 'Retail' }, { title: 'A queue at seven', body: 12 }, 'a story'], pointers: ['/0/title', '/1/body', '/2'] },
  empty: [null, [], { title: 'A guide' }, { title: 'A guide', caseStudies: [] }],
});

describeBoth('<case-studies>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, width = 800, attributes = ''): Promise<CaseStudies> =>
    (await fixture(`<case-studies ${attributes}>${jsonScript(data)}</case-studies>`, { width })).querySelector('case-studies')!;
  const top = (node: Element): number => Math.round(node.getBoundingClientRect().top);

  it('shows each case as an article: its title a heading, then the sector, the story and the takeaway', async () => {
    const element = await draw(section);
    const cases = findAll(element, 'article');
    expect(cases).to.have.length(2);
    expect(cases.map((each) => each.querySelector('h3')!.textContent)).to.deep.equal(['A queue at seven', 'Bread for a hotel']);
    expect(['sector', 'story', 'takeaway'].map((part) => folded(cases[1]!.querySelector(`[part=${part}]`)!.textContent))).to.deep.equal([
      'Catering',
      'A hotel asked for three hundred loaves. The bakery said two hundred, and kept its word.',
      'What to take awayPromise less.',
    ]);
    expect([...cases[0]!.querySelectorAll('h4, li')].map(({ textContent }) => textContent)).to.deep.equal(['What was tried', 'Dough from the day before', 'A smaller oven']);
  });

  it('says nothing in place of what is missing or blank', async () => {
    for (const data of [[{ title: 'A queue at seven' }], [{ title: 'A queue at seven', sector: ' ', body: ['', ' '], takeaway: '' }]]) {
      const element = await draw(data);
      expect(findAll(element, '[part=sector], [part=story], [part=takeaway]')).to.deep.equal([]);
      expect(folded(find(element, 'article').textContent)).to.equal('A queue at seven');
    }
  });

  it('puts cases in rows where there is room, with takeaways on one line, and below one another where there is none', async () => {
    const wide = await draw(section, 960);
    const [first, second] = findAll(wide, 'article');
    expect(top(first!)).to.equal(top(second!));
    const takeaways = findAll(wide, '[part=takeaway]');
    expect(top(takeaways[0]!)).to.equal(top(takeaways[1]!));
    const [above, below] = findAll(await draw(section, 320), 'article');
    expect(top(below!)).to.be.at.least(Math.round(above!.getBoundingClientRect().bottom));
  });

  it('never goes below headings of level 6', async () => {
    expect(findAll(await draw(section, 800, 'heading-level="6"'), 'h2, h3, h4, h5')).to.deep.equal([]);
  });
});
