import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { CareerHero } from '../../src/classes.js';
import '../../src/words/ar.js';
import { describeBoth, describeClient, find, findAll, folded, inQuotes, jsonScript, newAddress, place, serveFiles, settled, watchPage } from './fixture.js';
import { placeOf } from './text-place.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const guide = {
  title: 'Registered Nurse',
  shortTitle: 'RN',
  alternateTitles: ['Staff Nurse', 'RN'],
  summary: 'Nurses watch over patients.',
  sources: [{ id: 'ep', title: 'Employment projections' }, { id: 'oews', title: 'Wages' }],
  outlook: { growthPercent: { value: 5, kind: 'estimated' }, period: '2024/2034', source: 'ep' },
  salary: [{ region: 'US', currency: 'USD', median: { value: 93600, kind: 'measured' }, asOf: '2024-05', source: 'oews' }, { currency: 'EUR', median: 1 }],
  remote: { level: 'hybrid', share: { value: 0.2, kind: 'editorial' }, note: 'Triage by telephone.' },
};

const write = (data: unknown, attributes = ''): string => `<career-hero ${attributes}>${jsonScript(data)}</career-hero>`;
const only = (stage: ParentNode): CareerHero => stage.querySelector('career-hero')!;
const texts = (element: Element, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => folded(textContent));
const facts = (element: Element): readonly string[] => texts(element, '[part=fact]');

describeBoth('<career-hero>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, attributes = '', options = {}): Promise<CareerHero> => only(await fixture(write(data, attributes), options));

  it('begins a note with the name of its fact, from right to left too', async () => {
    const element = await draw({ title: 'محاسب', lang: 'ar', remote: { level: 'hybrid', note: 'يومان من المنزل.' } }, '', { lang: 'ar' });
    const [name, note] = ['b', '[lang][dir]'].map((selector) => find(element, `[part=notes] li ${selector}`).getBoundingClientRect());
    expect(name!.left).to.be.at.least(note!.right - 1);
  });

  it('puts notes and other names no larger where there is less room between things', async () => {
    const sizes = async (attributes: string): Promise<readonly string[]> => {
      const element = await draw(guide, attributes);
      return ['[part=notes] li', '[part=titles] li', 'dd.muted'].map((selector) => getComputedStyle(find(element, selector)).fontSize);
    };
    expect(await sizes('density="compact"')).to.deep.equal(await sizes(''));
  });

  it('says pay as it is written, also on a page that runs the other way', async () => {
    const element = await draw(guide, '', { dir: 'rtl' });
    const pay = findAll(element, '[part=figure]')[1]!;
    const text = document.createTreeWalker(pay, NodeFilter.SHOW_TEXT);
    text.nextNode();
    const placeOf = (part: string): DOMRect => {
      const range = document.createRange();
      const at = (text.currentNode as Text).data.indexOf(part);
      range.setStart(text.currentNode, at);
      range.setEnd(text.currentNode, at + part.length);
      return range.getBoundingClientRect();
    };
    expect(placeOf('a year').left).to.be.above(placeOf('$').left);
    expect(pay.getBoundingClientRect().right - placeOf('a year').right).to.be.below(1);
  });

  it('shows title, other names, summary, and three facts with their notes', async () => {
    const element = await draw(guide);
    expect(texts(element, 'h2')).to.deep.equal(['Registered Nurse']);
    expect(texts(element, '[part=titles] li')).to.deep.equal(['RN', 'Staff Nurse']);
    expect(texts(element, '[part=summary]')).to.deep.equal(['Nurses watch over patients.']);
    expect(facts(element)).to.deep.equal(['Projected job growth 5%¹ 2024 – 2034', 'Median pay $93,600² a year United States', 'Remote work Hybrid Share: 20%³']);
    const notes = texts(element, '[part=notes] li');
    for (const [index, parts] of [['Projected job growth', 'Estimated', 'Employment projections'], ['Median pay', 'Measured', 'May 2024', 'Wages'], ['Remote work', 'Set by the editors', 'Triage by telephone.']].entries()) {
      for (const part of parts) expect(notes[index]).to.contain(part);
    }
    expect(findAll(element, 'dl > div > dt + dd')).to.have.length(3);
  });

  it('writes an amount before what it is for, also in a page that runs against its words', async () => {
    const element = await draw(guide, '', { dir: 'rtl' });
    expect(placeOf(element, '$93,600').right).to.be.at.most(placeOf(element, 'a year').left);
  });

  it('has a fact only where the data has it, and none of it is made up', async () => {
    expect(facts(await draw({ title: 'A', outlook: { status: 'Good', period: '2024/2034' }, salary: { currency: 'USD', minValue: 1 }, remote: { note: 'It depends.' } }))).to.deep.equal([]);
    const bare = await draw({ title: 'Piano Tuner', remote: { level: 'none' } });
    expect(facts(bare)).to.deep.equal(['Remote work On site']);
    expect(findAll(bare, '[part=notes], [part=titles], [part=summary]')).to.deep.equal([]);
  });

  it('takes zero for a value, words bounds, and says in small letters why there is no number', async () => {
    const element = await draw({
      title: 'A',
      outlook: { growthPercent: 0 },
      salary: { currency: 'USD', median: { atLeast: 239200 } },
      remote: { share: { suppressed: 'unreliable' } },
    });
    expect(facts(element)).to.deep.equal(['Projected job growth 0%', 'Median pay $239,200 or more a year', 'Remote work not published because it is unreliable']);
    const [growth, , remote] = findAll(element, '[part=figure]').map((figure) => parseFloat(getComputedStyle(figure).fontSize));
    expect(remote!).to.be.lessThan(growth!);
  });

  it('takes the heading the page gives, at the level it says, or none', async () => {
    expect(texts(await draw(guide, 'heading="Own words" heading-level="1"'), 'h2')).to.deep.equal(['Own words']);
    expect(texts(await draw(guide, 'heading-level="4"'), 'h4')).to.deep.equal(['Registered Nurse']);
    expect(findAll(await draw(guide, 'heading=""'), '[part=heading]')).to.deep.equal([]);
  });

  it('shows the same however its guide arrives', async () => {
    const address = newAddress();
    const files = { [address]: { body: JSON.stringify(guide) } };
    serveFiles(files);
    const said = (element: Element): readonly string[] => texts(element, '[part=section]');
    const first = said(await draw(guide));
    expect(first).to.have.length(1);
    for (const html of [`<career-hero data="${inQuotes(JSON.stringify(guide))}"></career-hero>`, `<career-hero src="${address}"></career-hero>`, `<career-data>${jsonScript(guide)}<career-hero></career-hero></career-data>`]) {
      expect(said(only(await fixture(html, { files }))), html.slice(0, 40)).to.deep.equal(first);
    }
  });

  it('names what is wrong with title and summary, and shows what the page put inside', async () => {
    const element = only(await fixture(`<career-hero>${jsonScript({ title: 7, summary: ['a'] })}<p>Later.</p></career-hero>`));
    expect(element.status).to.equal('failed');
    expect(element.error!.problems.map(({ pointer }) => pointer)).to.deep.equal(['/title', '/summary']);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('is empty without anything to show', async () => {
    const element = only(await fixture(`<career-hero>${jsonScript({ $schema: 'x' })}<p>Later.</p></career-hero>`));
    expect(findAll(element, 'section')).to.deep.equal([]);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('writes the guide’s own texts in the guide’s language', async () => {
    const element = await draw({ lang: 'ar', title: 'محاسب', alternateTitles: ['محاسب مالي'], summary: 'يسجّل', salary: { name: 'محاسبون', currency: 'SAR', median: 1 }, remote: { level: 'none', note: 'حضور' } }, '', { lang: 'en' });
    const own = findAll(element, '*').filter((node) => node.childElementCount === 0 && /\p{Script=Arabic}/u.test(node.textContent));
    expect(own).to.have.length(5);
    for (const node of own) expect(node.closest('[lang]')!.getAttribute('lang'), node.outerHTML).to.equal('ar');
  });

  it('puts facts side by side where there is room, one below the other where not, and stays inside', async () => {
    for (const [width, rows] of [[240, 3], [960, 1]] as const) {
      for (const lang of ['en', 'ar']) {
        const element = await draw({ ...guide, title: 'Electrician'.repeat(16) }, '', { width, lang });
        expect(new Set(findAll(element, '[part=fact]').map((fact) => fact.getBoundingClientRect().top)).size).to.equal(rows);
        const box = element.getBoundingClientRect();
        const out = findAll(element, '*').filter((node) => {
          const { left, right, width: own } = node.getBoundingClientRect();
          return own > 0 && (left < box.left - 1 || right > box.right + 1);
        });
        expect(out.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      }
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      try {
        const { violations, passes } = await axe.run(await fixture(write(guide)), {});
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
        expect(passes.length).to.be.greaterThan(3);
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  }
});

describeClient('<career-hero> and sections that are broken', (fixture) => {
  const heard = watchPage();

  it('leaves out the fact of a broken section, shows the others, and tells the developer', async () => {
    const broken = { outlook: { growthPercent: 'much' }, salary: [{ currency: 'USD', median: '12k' }], remote: { level: 'sometimes' } };
    for (const [index, [key, section]] of Object.entries(broken).entries()) {
      const element = only(await fixture(write({ ...guide, [key]: section })));
      expect(element.status).to.equal('ready');
      const whole = facts(only(await fixture(write(guide)))).map((fact) => fact.replace(/[¹²³]/g, ''));
      expect(facts(element).map((fact) => fact.replace(/[¹²³]/g, ''))).to.deep.equal(whole.filter((_, at) => at !== index));
      expect(heard().filter((line) => line.includes('leaves out a fact') && line.includes(`/${key}/`))).to.have.length(1);
    }
  });

  it('is drawn, whatever stands where, and never in pieces', async () => {
    const wrong = [null, 0, -1, true, '', 'text', [], {}, [null], { value: {} }];
    for (const key of ['title', 'shortTitle', 'alternateTitles', 'summary', 'sources', 'lang', 'outlook', 'salary', 'remote']) {
      for (const value of wrong) {
        const element = only(await place('<career-hero></career-hero>'));
        element.data = { ...guide, [key]: value };
        await settled(element.parentElement!);
        const what = `${key} is ${JSON.stringify(value)}`;
        expect(['ready', 'failed'], what).to.include(element.status);
        if (element.status === 'ready') expect(find(element, '[part=section]').textContent, what).not.to.match(/NaN|undefined|\[object|Infinity/);
      }
    }
    heard();
  });
});
