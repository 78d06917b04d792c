import { expect } from 'chai';
import type { CareerFaq } from '../../src/classes.js';
import { describeBoth, describeClient, find, findAll, folded, jsonScript, switchMedia, until, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const section = [
  { question: 'Do I have to get up at two?', answer: 'In most bakeries, yes.' },
  {
    question: 'How do I begin?',
    answer: ['With an apprenticeship, as a rule.', { title: 'Without one', body: ['A bakery may take you on for a trial month.'], items: ['Ask in January', 'Bring good shoes'] }],
  },
];

obeysSectionLaws({
  tag: 'career-faq',
  key: 'faq',
  sample: section,
  broken: { section: [{ question: 'Why?' }, { question: 12, answer: 'So.' }, 'Why?'], pointers: ['/0/answer', '/1/question', '/2'] },
  empty: [null, [], [{ question: 'Why?', answer: ' ' }], [{ question: '', answer: 'So.' }], { title: 'A guide' }],
});

const isRead = (element: CareerFaq): readonly boolean[] => findAll(element, '[part=answer]').map((answer) => answer.checkVisibility());

describeBoth('<career-faq>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, width = 800, attributes = ''): Promise<CareerFaq> =>
    (await fixture(`<career-faq ${attributes}>${jsonScript(data)}</career-faq>`, { width })).querySelector('career-faq')!;

  it('shows every question as a heading that opens, with its answer folded away', async () => {
    const element = await draw(section);
    expect(findAll(element, 'details > summary > h3').map(({ textContent }) => textContent)).to.deep.equal(section.map(({ question }) => question));
    expect(isRead(element)).to.deep.equal([false, false]);
    expect(findAll(element, '[part=answer]').map(({ textContent }) => folded(textContent))[0]).to.equal('In most bakeries, yes.');
    expect(findAll(element, '[part=answer] h4').map(({ textContent }) => textContent)).to.deep.equal(['Without one']);
    expect(findAll(element, '[part=answer] li').map(({ textContent }) => textContent)).to.deep.equal(['Ask in January', 'Bring good shoes']);
  });

  it('opens and closes a question on a click, and leaves the others as they are', async () => {
    const element = await draw(section);
    const second = findAll(element, 'summary')[1]!;
    second.click();
    expect(isRead(element)).to.deep.equal([false, true]);
    findAll(element, 'summary')[0]!.click();
    expect(isRead(element)).to.deep.equal([true, true]);
    second.click();
    expect(isRead(element)).to.deep.equal([true, false]);
  });

  it('keeps a question open that stays, and opens none that comes in its place', async () => {
    const element = await draw(section);
    findAll(element, 'summary')[0]!.click();
    element.locale = 'de';
    await element.updateComplete;
    expect(isRead(element)).to.deep.equal([true, false]);
    element.data = [{ question: 'Is it warm?', answer: 'Very.' }, section[1]];
    await element.updateComplete;
    expect(isRead(element)).to.deep.equal([false, false]);
  });

  it('ends a question of its table with its mark, also on a page that runs the other way', async () => {
    const element = (await fixture(`<career-faq view="table">${jsonScript(section)}</career-faq>`, { dir: 'rtl' })).querySelector('career-faq')!;
    await until(() => findAll(element, 'td').length > 0);
    const cell = find(element, 'tbody th');
    const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    text.nextNode();
    const [first, last] = [0, section[0]!.question.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(text.currentNode, at);
      range.setEnd(text.currentNode, at + 1);
      return range.getBoundingClientRect();
    });
    expect(last!.left).to.be.above(first!.left);
    expect(cell.getBoundingClientRect().right - last!.right).to.be.below(1);
  });

  it('folds answers by native details alone, so that the browser’s own search finds and opens them', async () => {
    for (const answer of findAll(await draw(section), '[part=answer]')) {
      expect(answer.parentElement!.localName).to.equal('details');
      for (let node: Element | null = answer; node; node = node.parentElement) {
        expect(getComputedStyle(node).display).not.to.equal('none');
        expect(getComputedStyle(node).contentVisibility).not.to.equal('hidden');
      }
    }
  });

  it('remembers what is open while the table is shown', async () => {
    const element = await draw(section, 800, 'tools');
    const open = (): readonly boolean[] => findAll<HTMLDetailsElement>(element, 'details').map((details) => details.open);
    const toggled = async (index: number): Promise<void> => {
      const details = findAll(element, 'details')[index]!;
      const heard = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
      details.querySelector('summary')!.click();
      await heard;
    };
    await toggled(0);
    await toggled(1);
    await toggled(0);
    const before = open();
    expect(before.slice(0, 2)).to.deep.equal([false, true]);
    for (const view of ['table', 'chart'] as const) {
      element.view = view;
      await element.updateComplete;
    }
    expect(open()).to.deep.equal(before);
    await toggled(1);
    element.locale = 'de';
    await element.updateComplete;
    expect(open().some(Boolean)).to.equal(false);
  });

  it('leaves out a question without an answer', async () => {
    const element = await draw([{ question: 'Why?', answer: ['', ' '] }, ...section]);
    expect(findAll(element, 'summary').map(({ textContent }) => textContent)).to.deep.equal(section.map(({ question }) => question));
  });

  it('stays within 240 pixels when a question with endless words is open', async () => {
    const endless = 'Endlessness'.repeat(14);
    const element = await draw([{ question: endless, answer: [endless, { title: endless, items: [endless] }] }], 240);
    find(element, 'summary').click();
    const { left, right } = element.getBoundingClientRect();
    for (const node of findAll(element, 'details *')) {
      expect(node.getBoundingClientRect().left, node.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
      expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
    }
  });

  it('gives a finger room: a question is 24 pixels high or more, dense as well', async () => {
    for (const density of ['comfortable', 'compact']) {
      for (const summary of findAll(await draw(section, 800, `density="${density}"`), 'summary')) expect(summary.getBoundingClientRect().height, density).to.be.at.least(24);
    }
  });

  it('never goes below headings of level 6', async () => {
    const element = await draw(section, 800, 'heading-level="6"');
    expect(findAll(element, 'h6').map(({ textContent }) => folded(textContent))).to.deep.equal(['Questions and answers', ...section.map(({ question }) => question), 'Without one']);
    expect(findAll(element, 'h2, h3, h4, h5')).to.deep.equal([]);
  });
});

describeBoth('<career-faq> in print', (fixture) => {
  watchPage();
  const draw = async (): Promise<CareerFaq> => (await fixture(`<career-faq>${jsonScript(section)}</career-faq>`)).querySelector('career-faq')!;

  it('shows every answer by its style sheet alone, and folds them again on the screen', async function () {
    const element = await draw();
    await switchMedia(this, {}, 'print');
    try {
      await until(() => isRead(element).every(Boolean), 'the answers to be shown');
      expect(find(element, '[part=answer]').getBoundingClientRect().height).to.be.greaterThan(10);
      expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(false);
    } finally {
      await switchMedia(this, {}, '');
    }
    await until(() => !isRead(element).some(Boolean), 'the answers to be folded again');
  });
});

describeClient('<career-faq> in print, where a style sheet cannot open what is folded', (fixture) => {
  watchPage();
  const draw = async (): Promise<CareerFaq> => (await fixture(`<career-faq>${jsonScript(section)}</career-faq>`)).querySelector('career-faq')!;

  it('opens every question for the printer, then closes those that were closed', async () => {
    const element = await draw();
    findAll(element, 'summary')[1]!.click();
    dispatchEvent(new Event('beforeprint'));
    expect(isRead(element)).to.deep.equal([true, true]);
    // Some browsers tell it twice.
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(isRead(element)).to.deep.equal([false, true]);
  });

  it('hears of no print once it is gone, and is as the reader left it when it comes back', async () => {
    const element = await draw();
    const home = element.parentElement!;
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(element, '[open]')).to.deep.equal([]);
    home.append(element);
    expect(isRead(element)).to.deep.equal([false, false]);
    dispatchEvent(new Event('beforeprint'));
    expect(isRead(element)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
  });
});
