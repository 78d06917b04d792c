import { expect } from 'chai';
import type { ProsCons } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const section = { pros: ['Warm in winter', 'Done by noon'], cons: ['Up at two', 'Flour in the lungs', 'Heavy sacks'] };

obeysSectionLaws({
  tag: 'pros-cons',
  key: 'prosCons',
  sample: section,
  broken: { section: { pros: 'one', cons: ['Up at two', 7] }, pointers: ['/pros', '/cons/1'] },
  empty: [null, {}, { pros: [], cons: [] }, { cons: [] }, { title: 'A guide' }],
});

describeBoth('<pros-cons>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, width = 800, attributes = ''): Promise<ProsCons> =>
    (await fixture(`<pros-cons ${attributes}>${jsonScript(data)}</pros-cons>`, { width })).querySelector('pros-cons')!;
  const top = (node: Element): number => node.getBoundingClientRect().top;

  it('shows two lists in their order, each under its own heading', async () => {
    const element = await draw(section);
    expect(find(element, '[part=heading]').textContent).to.equal('Pros and cons');
    const groups = findAll(element, '[part=group]');
    expect(groups.map((group) => group.querySelector('h3')!.textContent)).to.deep.equal(['Pros', 'Cons']);
    expect(groups.map((group) => [...group.querySelectorAll('ul[role=list] > li')].map(({ textContent }) => folded(textContent)))).to.deep.equal([section.pros, section.cons]);
  });

  it('tells them apart by the shape of a sign and by its name', async () => {
    const element = await draw(section);
    const signs = (part: string): readonly string[] => [...new Set(findAll(element, `[part=${part}] svg[role=img]`).map((sign) => `${sign.getAttribute('aria-label')!}: ${sign.querySelector('path')!.getAttribute('d')!}`))];
    expect(findAll(element, 'li svg[role=img]')).to.have.length(5);
    expect(signs('pro')).to.have.length(1);
    expect(signs('con')).to.have.length(1);
    expect(signs('pro')[0]).to.match(/^Pro: M/);
    expect(signs('con')[0]).to.match(/^Con: M/);
    expect(signs('pro')[0]!.slice(3)).not.to.equal(signs('con')[0]!.slice(3));
  });

  it('leaves out a side of which there is nothing', async () => {
    for (const data of [{ pros: section.pros }, { pros: section.pros, cons: [] }]) {
      expect(findAll(await draw(data), 'h3').map(({ textContent }) => textContent)).to.deep.equal(['Pros']);
    }
    expect(findAll(await draw({ cons: section.cons }), 'h3').map(({ textContent }) => textContent)).to.deep.equal(['Cons']);
  });

  it('puts them side by side where there is room, below one another where there is none', async () => {
    const [pros, cons] = findAll(await draw(section, 800), '[part=group]');
    expect(top(pros!)).to.equal(top(cons!));
    const [first, second] = findAll(await draw(section, 320), '[part=group]');
    expect(top(second!)).to.be.at.least(first!.getBoundingClientRect().bottom);
  });

  it('puts signs before the text, in either direction', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = (await fixture(`<pros-cons>${jsonScript({ title: 'A', lang: dir === 'rtl' ? 'ar' : 'en', prosCons: section })}</pros-cons>`, { dir })).querySelector<ProsCons>('pros-cons')!;
      const item = find(element, 'li').getBoundingClientRect();
      const sign = find(element, 'li svg').getBoundingClientRect();
      if (dir === 'ltr') expect(sign.left, dir).to.be.closeTo(item.left, 1);
      else expect(sign.right, dir).to.be.closeTo(item.right, 1);
    }
  });

  it('keeps the end of a sentence at its end in its table, whichever way the page is read', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const pros = ['The afternoon is yours.', 'العمل هادئ!'];
      const element = (await fixture(`<pros-cons view="table">${jsonScript({ pros })}</pros-cons>`, { dir })).querySelector<ProsCons>('pros-cons')!;
      expect(placeOf(element, '.').left, dir).to.be.greaterThan(placeOf(element, 'yours').left);
      expect(placeOf(element, '!').right, dir).to.be.lessThan(placeOf(element, 'هادئ').right);
      const side = dir === 'ltr' ? 'left' : 'right';
      const cells = findAll(element, 'td:last-child');
      pros.forEach((text, index) => expect(placeOf(element, text)[side], `${dir} ${text}`).to.be.closeTo(cells[index]!.getBoundingClientRect()[side], 1));
    }
  });

  it('keeps the headings of the sides below its own', async () => {
    const element = await draw(section, 800, 'heading-level="4"');
    expect(findAll(element, 'h5').map(({ textContent }) => textContent)).to.deep.equal(['Pros', 'Cons']);
  });
});
