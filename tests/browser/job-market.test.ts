import { expect } from 'chai';
import type { JobMarket } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const section = {
  challenges: 'Ovens cost more to heat every year.',
  growthPaths: ['Some bake for restaurants.', { title: 'A shop of your own', body: ['Begin with a stall.', 'Then look for a corner.'], items: ['A permit', 'A van'] }],
  trends: ['Sourdough is back.', 'Night work is not.'],
};

obeysSectionLaws({
  tag: 'job-market',
  key: 'market',
  sample: section,
  broken: { section: { challenges: 12, trends: [{ body: ['no title'] }] }, pointers: ['/challenges', '/trends/0/title'] },
  empty: [null, {}, { trends: [] }, { challenges: ' ', growthPaths: ['', ' '] }, { title: 'A guide' }],
});

describeBoth('<job-market>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, attributes = ''): Promise<JobMarket> =>
    (await fixture(`<job-market ${attributes}>${jsonScript(data)}</job-market>`)).querySelector('job-market')!;
  const headings = (element: JobMarket): readonly string[] => findAll(element, 'h2, h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`);

  it('puts the challenges first, then the ways to grow, then the trends, each under its heading', async () => {
    const element = await draw({ trends: section.trends, growthPaths: section.growthPaths, challenges: section.challenges });
    expect(headings(element)).to.deep.equal(['h2 The job market', 'h3 Challenges', 'h3 Ways to grow', 'h4 A shop of your own', 'h3 Trends']);
    expect(findAll(element, '[part=group]').map((group) => [...group.querySelectorAll('p, li')].map(({ textContent }) => folded(textContent)))).to.deep.equal([
      ['Ovens cost more to heat every year.'],
      ['Some bake for restaurants.', 'Begin with a stall.', 'Then look for a corner.', 'A permit', 'A van'],
      ['Sourdough is back.', 'Night work is not.'],
    ]);
  });

  it('has no heading for what is missing or blank', async () => {
    expect(headings(await draw({ trends: ['Sourdough is back.'] }))).to.deep.equal(['h2 The job market', 'h3 Trends']);
    expect(headings(await draw({ challenges: ' ', growthPaths: [], trends: 'Sourdough is back.' }))).to.deep.equal(['h2 The job market', 'h3 Trends']);
    expect(headings(await draw({ challenges: ['', 'Ovens cost more.'] }))).to.deep.equal(['h2 The job market', 'h3 Challenges']);
  });

  it('never goes below headings of level 6', async () => {
    const element = await draw(section, 'heading-level="5"');
    expect(headings(element)).to.deep.equal(['h5 The job market', 'h6 Challenges', 'h6 Ways to grow', 'h6 A shop of your own', 'h6 Trends']);
  });

  it('moves its headings up where its own is hidden', async () => {
    expect(headings(await draw(section, 'heading="" heading-level="3"'))).to.deep.equal(['h3 Challenges', 'h3 Ways to grow', 'h4 A shop of your own', 'h3 Trends']);
  });

  it('keeps lines short enough to read on a wide page', async () => {
    const paragraph = find(await draw({ trends: 'word '.repeat(200) }), '[part=group] p');
    expect(paragraph.getBoundingClientRect().width).to.be.lessThan(760);
  });
});
