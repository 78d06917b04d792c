import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { TierSelectEvent, type CareerTiers, type Tiers } from '../../src/classes.js';
import '../../src/words/all.js';
import { tiersWords as words } from '../../src/words/en/tiers.js';
import { looked } from './crowded.js';
import { describeBoth, describeClient, engine, find, findAll, folded, isDisplayed, jsonScript, markNames, newAddress, serveFiles, settled, shownText, switchMedia, until } from './fixture.js';
import { loadTestFonts, setText, textSettings } from './fonts.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const sample: Tiers = [
  { id: 'junior', title: 'Junior IT Manager', alternateTitles: ['IT Team Lead'], experience: { minYears: 2, maxYears: 5 }, description: 'The first step.', focus: ['Daily operations', 'Communication'] },
  { id: 'mid', title: 'Mid-Level IT Manager', experience: { minYears: 5, maxYears: 10 }, description: ['Larger teams.', { title: 'Also', body: ['Budgets.'], items: ['Plans', 'Reports'] }], focus: ['communication', 'Security frameworks', { title: 'People', items: ['Hiring', 'Daily  Operations'] }] },
  { id: 'senior', title: 'Senior IT Manager', experience: { minYears: 10 }, focus: ['IT governance', 'Large budgets'], salary: { currency: 'USD', minValue: 120000, median: { value: 150000, kind: 'estimated' }, percentile90: { atLeast: 208000 } } },
  { id: 'cio', title: 'Chief Information Officer (CIO)', experience: { minYears: 15 } },
];
const forked: Tiers = [
  { title: 'Engineer', experience: { minYears: 0, maxYears: 4 }, focus: ['Own tasks'] },
  { title: 'Staff Engineer', track: 'Expert', experience: { minYears: 4, maxYears: 8 }, focus: ['Own tasks'] },
  { title: 'Team Lead', track: 'Manager', experience: { minYears: 4, maxYears: 10 }, focus: ['Hiring'] },
  { title: 'Principal Engineer', track: 'Expert', experience: { minYears: 8, maxYears: 10 }, focus: ['Own tasks', 'Direction'] },
];

const careerTiers = (data: unknown, attributes = ''): string => `<career-tiers ${attributes}>${jsonScript(data)}</career-tiers>`;
const only = (stage: Element): CareerTiers => stage.querySelector('career-tiers')!;
const buttons = (element: Element): readonly HTMLButtonElement[] => findAll<HTMLButtonElement>(element, 'ol [part=tier]');
const marks = (element: Element): readonly SVGGElement[] => findAll<SVGGElement>(element, '[data-mark]');
const summary = (element: Element): readonly string[] => findAll(element, '[part=summary] p').map(({ textContent }) => folded(textContent));
const opened = (element: Element): readonly string[] => findAll(element, '[part=description]:not([hidden])').map(({ id }) => id);
const length = (node: Element, name: string): number => Number.parseFloat(node.getAttribute(name) ?? '');
const press = (key: string): Promise<void> => sendKeys({ press: key });

/** From where to where the solid part of each tread goes, in percent of the frame. */
const treads = (element: Element): readonly (readonly number[])[] => marks(element).flatMap((mark) => mark.querySelector('.tread') ?? []).map((line) => [length(line, 'x1'), length(line, 'x2')]);

describeBoth('The picture of <career-tiers>', (fixture) => {
  const draw = async (data: unknown, attributes = '', options = {}) => only(await fixture(careerTiers(data, attributes), options));

  it('has a tread for each tier, as long as the tier lasts, and each above the one before', async () => {
    const element = await draw(sample);
    expect(treads(element)).to.deep.equal([[10, 25], [25, 50], [50, 84], [75, 85]]);
    const heights = findAll(element, '.riser').map((line) => length(line, 'y1'));
    expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
    expect(findAll(element, '.axis text').map(({ textContent }) => textContent)).to.deep.equal(['0', '5', '10', '15', '20']);
    expect(shownText(element)).to.contain(words.axis);
  });

  it('fades what has no end out into an arrow, and nothing else', async () => {
    const element = await draw(sample);
    const faded = marks(element).map((mark) => [mark.querySelectorAll('.tread').length > 1, mark.querySelectorAll('.arrow').length]);
    expect(faded).to.deep.equal([[false, 0], [false, 0], [true, 1], [true, 1]]);
    expect(findAll(element, '.bodies g').map((body) => body.querySelectorAll('.fade').length > 0)).to.deep.equal([false, false, true, true]);
  });

  it('keeps tiers that share years both in sight, and says so', async () => {
    const element = await draw(sample);
    const [senior, chief] = findAll(element, '.body').slice(2).map((body) => body.getBoundingClientRect());
    expect(senior!.right).to.be.greaterThan(chief!.left);
    expect(senior!.top).to.be.at.least(chief!.bottom - 0.5);
    expect(summary(element)[0]).to.contain(words.overlap('Senior IT Manager and Chief Information Officer (CIO)'));
  });

  it('says everything it shows in words', async () => {
    expect(summary(await draw(sample))).to.deep.equal([
      '4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).',
    ]);
  });

  it('has equal steps and no axis without years', async () => {
    const element = await draw(['A', 'B', 'C', 'D'].map((title) => ({ title })), 'years="3"');
    expect(treads(element)).to.deep.equal([[0, 25], [25, 50], [50, 75], [75, 100]]);
    expect(findAll(element, '.axis, .years')).to.have.length(0);
    expect(summary(element)).to.deep.equal(['4 tiers, from A to D. In rising order: A, B, C, and D.', words.youNowhere('3 years')]);
  });

  it('gives a tier without years among others no place on the axis', async () => {
    const element = await draw([{ title: 'A', experience: { maxYears: 2 } }, { title: 'B' }, { title: 'C', experience: { minYears: 5 } }]);
    expect(treads(element)).to.have.length(2);
    expect(findAll(element, '.unplaced')).to.have.length(1);
    expect(markNames(element)).to.deep.equal(['A: 2 years or less', `B: ${words.noYears}`, 'C: 5 years or more']);
    expect(summary(element)[0]).to.contain(words.unplaced('B')).and.to.contain(words.gap('2–5 years'));
  });

  it('draws tracks as stairs of their own, under their names, on one axis', async () => {
    const element = await draw(forked);
    expect(findAll(element, '.track')).to.have.length(3);
    expect(findAll(element, '.track .name').map(({ textContent }) => textContent)).to.deep.equal(['Expert', 'Manager']);
    expect(findAll(element, '.axis')).to.have.length(1);
    expect(markNames(element)).to.deep.equal(['Engineer: 0–4 years', 'Expert: Staff Engineer: 4–8 years', 'Expert: Principal Engineer: 8–10 years', 'Manager: Team Lead: 4–10 years']);
    expect(findAll(element, 'ol').map((list) => list.querySelectorAll('[part=tier]').length)).to.deep.equal([1, 2, 1]);
    expect(summary(element)[1]).to.match(/^Expert: 2 tiers, from Staff Engineer to Principal Engineer\./);
  });

  it('is mirrored from right to left', async () => {
    const element = await draw(sample, '', { dir: 'rtl' });
    expect(treads(element)).to.deep.equal([[75, 90], [50, 75], [16, 50], [15, 25]]);
    expect(findAll(element, '.arrow')[0]!.getAttribute('d')).to.match(/^M6/);
  });

  it('draws every shape of data that passes the check', async () => {
    for (const data of [[{ title: '' }], [{ title: 'A', experience: {} }], [{ title: 'A', experience: { minYears: 0, maxYears: 0 } }], [{ title: 'A', experience: { minYears: 1e308 } }], [{ title: 'A', focus: [], description: [], alternateTitles: [] }]]) {
      const element = await draw(data, 'years="2" tools');
      expect(element.status).to.equal('ready');
      expect(findAll(element, '*').flatMap((node) => [...node.attributes]).filter(({ value }) => /NaN|Infinity|undefined|\[object/.test(value))).to.have.length(0);
      expect(shownText(element)).not.to.match(/NaN|Infinity|undefined|\[object/);
    }
    expect((await draw([])).shadowRoot!.querySelector('figure')).to.equal(null);
  });
});

describeBoth('The reader in <career-tiers>', (fixture) => {
  const draw = async (attributes: string, data: unknown = sample) => only(await fixture(careerTiers(data, attributes)));
  const gap = [{ title: 'A', experience: { minYears: 1, maxYears: 2 } }, { title: 'B', experience: { minYears: 4, maxYears: 6 } }];

  it('is at the tier that current names: on its step, in the list, and in words', async () => {
    const element = await draw('current="mid"');
    expect(findAll(element, 'li.current').map((item) => folded(item.querySelector('.title')!.textContent))).to.deep.equal([`Mid-Level IT Manager ${words.here}`]);
    expect(findAll(element, '.labels .strong').map(({ textContent }) => textContent)).to.deep.equal([`Mid-Level IT Manager · ${words.here}`]);
    expect(markNames(element)[1]).to.equal(`Mid-Level IT Manager: 5–10 years. ${words.here}`);
    expect(summary(element)[1]).to.equal(words.current('Mid-Level IT Manager'));
  });

  for (const [years, said, data] of [
    ['6', words.youIn('6 years', 'Mid-Level IT Manager'), sample],
    ['5', words.youIn('5 years', 'Junior IT Manager and Mid-Level IT Manager'), sample],
    ['16', words.youIn('16 years', 'Senior IT Manager and Chief Information Officer (CIO)'), sample],
    ['1', words.youBefore('1 year', 'Junior IT Manager'), sample],
    ['3', words.youBetween('3 years', 'A', 'B'), gap],
    ['40', words.youAfter('40 years', 'B'), gap],
  ] as const) {
    it(`is told where ${years} years fall: ${said}`, async () => {
      const element = await draw(`years="${years}"`, data);
      expect(summary(element)[1]).to.equal(said);
      expect(markNames(element).at(-1)).to.equal(said);
      expect(findAll(element, '.pin')).to.have.length(1);
      expect(findAll(element, 'circle.you')).to.have.length(findAll(element, 'li.reached').length);
    });
  }

  it('is nowhere when nothing sensible is said', async () => {
    for (const attributes of ['years="x"', 'years="-1"', 'current="nobody"', 'years=""']) {
      const element = await draw(attributes);
      expect(summary(element), attributes).to.have.length(1);
      expect(findAll(element, '.pin, li.current, li.reached')).to.have.length(0);
    }
  });
});

describeBoth('The list of <career-tiers>', (fixture) => {
  const draw = async (data: unknown = sample, attributes = '') => only(await fixture(careerTiers(data, attributes)));
  const open = async (element: CareerTiers, index: number) => {
    buttons(element)[index]!.click();
    await element.updateComplete;
    return findAll(element, '[part=description]:not([hidden])')[0]!;
  };

  it('has a button for each tier, closed, which says what it controls', async () => {
    const element = await draw();
    expect(buttons(element).map((button) => folded(button.textContent))).to.deep.equal(['2–5 years Junior IT Manager', '5–10 years Mid-Level IT Manager', '10 years or more Senior IT Manager', '15 years or more Chief Information Officer (CIO)']);
    expect(buttons(element).map((button) => [button.getAttribute('aria-expanded'), button.getAttribute('aria-controls')])).to.deep.equal([['false', 'tier-0'], ['false', 'tier-1'], ['false', 'tier-2'], [null, null]]);
    for (const button of buttons(element).slice(0, 3)) expect(element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)).not.to.equal(null);
    expect(opened(element)).to.deep.equal([]);
  });

  it('opens one description at a time, and closes it again', async () => {
    const element = await draw();
    await open(element, 0);
    expect(opened(element)).to.deep.equal(['tier-0']);
    await open(element, 1);
    expect(opened(element)).to.deep.equal(['tier-1']);
    expect(buttons(element).map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'true', 'false', null]);
    await open(element, 1);
    expect(opened(element)).to.deep.equal([]);
  });

  it('closes what was open when other tiers arrive, not when the same come again or only the language changes', async () => {
    const element = await draw();
    await open(element, 1);
    element.locale = 'de';
    await element.updateComplete;
    expect(opened(element)).to.deep.equal(['tier-1']);
    element.data = structuredClone(sample);
    await element.updateComplete;
    expect(opened(element)).to.deep.equal(['tier-1']);
    element.data = (structuredClone(sample) as { title: string }[]).map((tier) => ({ ...tier, title: `${tier.title} II` }));
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([]);
  });

  it('describes a tier: other titles, prose, focus', async () => {
    const element = await draw();
    expect(folded((await open(element, 0)).textContent)).to.equal('Also called: IT Team Lead The first step. Focus Daily operationsCommunication');
    const mid = await open(element, 1);
    expect([...mid.querySelectorAll('p:not(.subject, .group)')].map(({ textContent }) => folded(textContent))).to.deep.equal(['Larger teams.', 'Also', 'Budgets.']);
    expect([...mid.querySelectorAll('ul')[0]!.children].map(({ textContent }) => textContent)).to.deep.equal(['Plans', 'Reports']);
  });

  it('marks in words what the tier below does not have, and no more', async () => {
    const element = await draw();
    const items = async (index: number) => [...(await open(element, index)).querySelectorAll('.subject, .group, .subject ~ ul li')].map(({ textContent }) => folded(textContent));
    expect(await items(0)).to.deep.equal([words.focus, 'Daily operations', 'Communication']);
    expect(await items(1)).to.deep.equal([words.focus, 'communication', `Security frameworks ${words.isNew}`, 'People', `Hiring ${words.isNew}`, 'Daily Operations']);
    expect((await items(2)).slice(0, 3)).to.deep.equal([`${words.focus} ${words.allNew}`, 'IT governance', 'Large budgets']);
  });

  it('compares within a track', async () => {
    const element = await draw(forked);
    expect(findAll(element, '[part=new]').map(({ parentElement }) => folded(parentElement!.textContent))).to.deep.equal([`Direction ${words.isNew}`]);
  });

  it('says the pay of a tier, and what kind of figure it is', async () => {
    const element = await draw();
    // A note stands with the pay that it is about: nothing is said of a tier that is closed.
    expect(findAll(element, '[part=notes]').filter((notes) => notes.checkVisibility())).to.deep.equal([]);
    const panel = await open(element, 2);
    const text = folded(panel.textContent);
    expect(text).to.contain('The range shown runs from $120,000 to $208,000 or more a year.').and.to.contain('The median is $150,000¹ a year');
    expect(folded(panel.querySelector('[part=notes]')!.textContent)).to.equal('Median Estimated');
    expect(findAll(element, '[part=notes]').filter((notes) => notes.checkVisibility())).to.have.length(1);
  });
});

describeBoth('The event tier-select', (fixture) => {
  it('says which tier was chosen, through shadow roots, and not when it closes', async () => {
    const stage = await fixture(careerTiers(sample));
    const element = only(stage);
    const heard: unknown[] = [];
    stage.addEventListener('tier-select', (event) => heard.push([event instanceof TierSelectEvent, event.item === element.section![event.index], event.index, event.composed, event.cancelable]));
    for (const index of [1, 1, 3]) {
      buttons(element)[index]!.click();
      await element.updateComplete;
    }
    expect(heard).to.deep.equal([[true, true, 1, true, true], [true, true, 3, true, true]]);
  });

  it('keeps the tier closed when the page cancels it', async () => {
    const element = only(await fixture(careerTiers(sample)));
    element.addEventListener('tier-select', (event) => event.preventDefault());
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([]);
  });

  it('comes from a click on a step, too, which opens the tier and leads to it', async () => {
    const element = only(await fixture(careerTiers(forked)));
    const heard: number[] = [];
    element.addEventListener('tier-select', ({ index }) => heard.push(index));
    marks(element)[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(heard).to.deep.equal([3]);
    expect(opened(element)).to.deep.equal(['tier-3']);
    expect(element.shadowRoot!.activeElement === buttons(element)[2]).to.equal(true);
  });
});

describeClient('The keys of <career-tiers>', (fixture) => {
  const focused = (element: Element): string | null | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label');

  it('lead into the stairs and out of them to the list with one Tab each', async () => {
    const stage = await fixture(`<button id="before">Before</button>${careerTiers(sample, 'years="6"')}`);
    const element = only(stage);
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0', '-1', '-1', '-1', '-1']);
    stage.querySelector<HTMLButtonElement>('#before')!.focus();
    await press('Tab');
    expect(focused(element)).to.equal(markNames(element)[0]);
    await press('Tab');
    expect(element.shadowRoot!.activeElement === buttons(element)[0]).to.equal(true);
  });

  for (const [what, options, forward, back] of [['left to right', {}, 'ArrowRight', 'ArrowLeft'], ['right to left', { dir: 'rtl' as const }, 'ArrowLeft', 'ArrowRight']] as const) {
    it(`climb the stairs, ${what}`, async () => {
      const element = only(await fixture(careerTiers(sample), options));
      const names = markNames(element);
      marks(element)[0]!.focus();
      for (const [key, place] of [[forward, 1], [back, 0], ['ArrowUp', 1], ['ArrowUp', 2], ['ArrowDown', 1], ['End', 3], ['ArrowUp', 3], ['Home', 0], ['ArrowDown', 0]] as const) {
        await press(key);
        expect(focused(element), key).to.equal(names[place]);
      }
      await press('Escape');
      expect(focused(element)).to.equal(undefined);
    });
  }

  for (const [key, name] of [['Enter', 'Enter'], [' ', 'Space']] as const) {
    it(`open the tier of a step with ${name}, once, and lead to it`, async () => {
      const element = only(await fixture(careerTiers(sample)));
      marks(element)[1]!.focus();
      await press(key);
      await element.updateComplete;
      expect(opened(element)).to.deep.equal(['tier-1']);
      expect(element.shadowRoot!.activeElement === buttons(element)[1]).to.equal(true);
      await press(key);
      await element.updateComplete;
      expect(opened(element)).to.deep.equal([]);
    });
  }

  it('say of a step what a pointer sees', async () => {
    const element = only(await fixture(careerTiers(sample)));
    for (const mark of marks(element)) {
      mark.focus();
      await element.updateComplete;
      expect(folded(find(element, '[part=tooltip]').textContent)).to.equal(mark.getAttribute('aria-label'));
    }
  });
});

describeBoth('The table of <career-tiers>', (fixture) => {
  const carried = sample.map((tier) => Object.fromEntries(Object.entries(tier).filter(([key]) => key !== 'salary')));

  it('is the CSV, which reads back as the same section in an element that fetches it', async () => {
    const element = only(await fixture(careerTiers(sample)));
    expect(element.toCSV()).to.match(/^title,id,alternateTitles,minYears,maxYears,description,focus\r\nJunior IT Manager,junior,IT Team Lead,2,5,The first step\.,"?Daily operations; Communication/);
    const address = newAddress('csv');
    serveFiles({ [address]: { body: element.toCSV(), type: 'text/csv' } });
    const other = document.createElement('career-tiers');
    other.src = address;
    element.after(other);
    await settled(element.parentElement!);
    expect(other.section).to.deep.equal(carried);
  });

  for (const lang of ['en', 'de', 'ar']) {
    it(`reads back as the same section inside an element: ${lang}`, async () => {
      const element = only(await fixture(careerTiers(sample, 'view="table"'), { lang }));
      await until(() => findAll(element, 'table').length > 0, 'the table');
      const other = document.createElement('career-tiers');
      other.append(find(element, 'table').cloneNode(true));
      element.after(other);
      await settled(element.parentElement!);
      expect(other.error).to.equal(undefined);
      expect(other.section).to.deep.equal(carried);
    });
  }

  it('shows text where the cell holds JSON', async () => {
    const element = only(await fixture(careerTiers(sample, 'view="table"')));
    await until(() => findAll(element, 'table').length > 0, 'the table');
    expect(folded(findAll(element, 'tbody tr')[1]!.textContent)).to.contain('Larger teams. Also Budgets. Plans Reports').and.to.contain('People: Hiring');
    expect(findAll(element, 'ol, [part=plot]')).to.have.length(0);
  });

  it('shows other titles as a list', async () => {
    const element = only(await fixture(careerTiers([{ title: 'Lead', alternateTitles: ['Lead; acting', 'Team Lead'] }], 'view="table"')));
    await until(() => findAll(element, 'table').length > 0, 'the table');
    expect(findAll(element, 'thead th').map(({ textContent }) => folded(textContent))).to.deep.equal(['Tier', 'Also called']);
    expect(folded(find(element, 'tbody tr > :last-child').textContent)).to.equal('Lead; acting; Team Lead');
    Object.assign(element, { data: [{ title: 'Lead', alternateTitles: ['Head', 'Chief'], focus: ['Sets goals.', { title: 'People', items: ['Hires.', 'Coaches.'] }] }] });
    await element.updateComplete;
    expect(find(element, 'tbody tr > :nth-child(2)').innerText).to.equal('Head; Chief');
    expect(find(element, 'tbody tr > :last-child').innerText.split('\n').map(folded)).to.deep.equal(['Sets goals.', 'People: Hires. Coaches.']);
  });

  it('sets sentences in a cell a line each, in the language of the guide', async () => {
    const element = only(await fixture(careerTiers({ title: 'T', lang: 'de', tiers: [{ title: 'Chef', focus: ['Vor Ort.', 'Im Team.'] }] }, 'view="table"')));
    await until(() => findAll(element, 'table').length > 0, 'the table');
    const cell = find(element, 'tbody tr > :last-child');
    expect([cell.innerText.split('\n').map(folded), cell.querySelector('data')!.value, cell.querySelector('bdi')!.lang]).to.deep.equal([['Vor Ort.', 'Im Team.'], 'Vor Ort.; Im Team.', 'de']);
  });

  it('is empty without data', async () => {
    const element = only(await fixture('<career-tiers></career-tiers>'));
    await element.updateComplete;
    expect([element.toCSV(), element.toSVG()]).to.deep.equal(['', '']);
  });
});

describeBoth('The SVG of <career-tiers>', (fixture) => {
  it('has the stairs, their titles and the list, also while the table is shown', async () => {
    for (const attributes of ['', 'view="table"']) {
      const element = only(await fixture(careerTiers(sample, `${attributes} years="6"`)));
      const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      expect(picture.querySelector('parsererror')).to.equal(null);
      const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(texts.filter((text) => text === 'Senior IT Manager')).to.have.length(2);
      expect(texts).to.include.members(['15', words.axis, words.you('6 years')]);
      expect(picture.querySelectorAll('rect').length).to.be.greaterThan(15);
      expect(element.toSVG()).not.to.match(/var\(|NaN|class=/);
    }
  });

  it('is painted as PNG', async () => {
    const blob = await only(await fixture(careerTiers(sample))).toPNG();
    expect([blob.type, blob.size > 5000]).to.deep.equal(['image/png', true]);
  });
});

describeBoth('axe finds nothing to object to in <career-tiers>:', (fixture) => {
  const cases: Readonly<Record<string, readonly [html: string, options?: object]>> = {
    'stairs': [careerTiers(sample, 'tools years="6" current="mid"')],
    'a ladder': [careerTiers(sample, 'years="6"'), { width: 320 }],
    'tracks': [careerTiers(forked)],
    'no years': [careerTiers([{ title: 'A' }, { title: 'B' }])],
    'a table': [careerTiers(sample, 'view="table" tools')],
    'no heading': [careerTiers(forked, 'heading=""')],
    'Arabic': [careerTiers(sample, 'years="6"'), { lang: 'ar' }],
    'what failed': [careerTiers([{ title: 5 }])],
  };
  for (const [what, [html, options]] of Object.entries(cases)) {
    it(what, async () => {
      const stage = await fixture(html, options);
      for (const button of buttons(only(stage)).slice(0, 2)) button.click();
      await only(stage).updateComplete;
      const { violations } = await axe.run(stage, {});
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
    });
  }
});

describeClient('Hostile texts in <career-tiers>', (fixture) => {
  it('stay texts', async () => {
    const evil = '<img src=x onerror="window.broken = true"><script>window.broken = true</scr' + 'ipt>{{x}}${1}\u202e\u0000';
    const element = only(await fixture('<career-tiers></career-tiers>'));
    element.data = [{ title: evil, id: 'a', track: evil, alternateTitles: [evil], description: [evil, { title: evil, body: [evil], items: [evil] }], focus: [evil, { title: evil, items: [evil] }] }, { title: evil, track: '__proto__', focus: ['constructor'] }];
    for (const view of ['chart', 'table'] as const) {
      element.view = view;
      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect(findAll(element, 'img, script')).to.have.length(0);
      expect(shownText(element)).to.contain('<img src=x');
    }
    expect(element.toCSV()).to.contain('<img');
    expect('broken' in window).to.equal(false);
  });
});

describeClient('The looks of <career-tiers>', (fixture) => {
  before(loadTestFonts);

  const long = 'Head of the department for the coordination of information technology, data protection and digital transformation';
  const cases = {
    sample,
    forked,
    plain: Array.from({ length: 8 }, (_, index) => ({ title: `Senior Technology Director ${index}` })),
    twenty: Array.from({ length: 20 }, (_, index) => ({ title: `Level ${index} of the ladder`, experience: { minYears: index, maxYears: index + 1.5 } })),
    long: [{ title: long, experience: { minYears: 0, maxYears: 3 } }, { title: long.replaceAll(' ', ''), experience: { minYears: 3 } }, { title: '信息技术与数据保护协调部门负责人'.repeat(4) }],
  };
  const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

  /** What is wrong with how an element is laid out. */
  function faults(element: Element): readonly string[] {
    const frame = element.getBoundingClientRect();
    const labels = findAll<SVGTextElement>(element, 'svg text').filter(isDisplayed).map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    return [
      ...labels.filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5).map(({ text }) => `"${text}" leaves the frame`),
      ...labels.flatMap(({ text, box }, index) => labels.slice(index + 1).filter((other) => overlap(box, other.box)).map((other) => `"${text}" overlaps "${other.text}"`)),
      ...[element as HTMLElement, ...findAll(element, '*:not(svg, svg *, [part=scroller], [part=scroller] *)')]
        // Firefox lets a line of Arabic hang over by the space at its end, WebKit by some pixels, and counts the bullet of an item in a list from right to left.
        .filter((node) => node.clientWidth && node.localName !== 'li' && node.scrollWidth > node.clientWidth + (engine === 'Firefox' ? 16 : 3))
        .map((node) => `${node.localName}.${node.className} scrolls ${node.scrollWidth} in ${node.clientWidth}`),
      ...findAll(element, 'button').filter((button) => button.getBoundingClientRect().height < 24).map(() => 'a small target'),
    ];
  }

  for (const [what, options] of [['English', {}], ['Arabic', { lang: 'ar' }], ['German', { lang: 'de' }], ['English from right to left', { dir: 'rtl' as const }]] as const) {
    it(`keep labels apart and inside at every width, in three fonts and sizes: ${what}`, async () => {
      const stage = await fixture(Object.values(cases).map((data) => careerTiers(data, 'years="6.5" current="mid" tools')).join(''), options);
      for (const element of stage.querySelectorAll<CareerTiers>('career-tiers')) buttons(element)[1]?.click();
      for (const [font, size] of textSettings.flatMap((font) => ['', '32px', '10px'].map((size) => [font, size] as const))) {
        setText(stage, font);
        stage.style.fontSize = size;
        for (const width of [240, 320, 480, 640, 960, 1200]) {
          stage.style.width = `${width}px`;
          await looked();
          const found = [...stage.querySelectorAll('career-tiers')].flatMap((element, index) => faults(element).map((fault) => `${Object.keys(cases)[index]}: ${fault}`));
          expect(found, `${width} ${font} ${size}`).to.deep.equal([]);
        }
      }
    });
  }

  it('are a ladder with a rail where there is no room for stairs', async () => {
    const stage = await fixture(careerTiers(sample));
    for (const [width, stairs] of [[240, false], [479, false], [480, true], [900, true]] as const) {
      stage.style.width = `${width}px`;
      expect(find(only(stage), '[part=plot]').checkVisibility(), String(width)).to.equal(stairs);
      expect(find(only(stage), '.rung').checkVisibility(), String(width)).to.equal(!stairs);
    }
  });

  it('have a target of 24 pixels for each step', async () => {
    const element = only(await fixture(careerTiers([...sample, { title: 'Moment', experience: { minYears: 16, maxYears: 16 } }])));
    for (const mark of marks(element)) {
      const { width, height } = mark.getBoundingClientRect();
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
    }
  });

  it('show every description in print', async function () {
    const element = only(await fixture(careerTiers(sample)));
    const shown = (): number => findAll(element, '[part=description]').filter((node) => node.checkVisibility()).length;
    expect(shown()).to.equal(0);
    await switchMedia(this, {}, 'print');
    expect(shown()).to.equal(3);
    await switchMedia(this, {});
    // What is emulated ends a moment later.
    await until(() => shown() === 0, 'the screen');
  });

  it('show every mark in forced colors', async function () {
    const element = only(await fixture(careerTiers(sample, 'years="6" current="mid"')));
    await switchMedia(this, { 'forced-colors': 'active' });
    for (const mark of findAll(element, '.tread, .riser, .arrow')) expect(getComputedStyle(mark).stroke).not.to.equal(getComputedStyle(document.body).backgroundColor);
    await switchMedia(this, {});
  });
});

describeBoth('Real ladders in <career-tiers>', (fixture) => {
  it('are shown as they are', async function () {
    const { guides } = await executeServerCommand<{ readonly guides?: readonly { readonly name: string; readonly tiers: Tiers }[] }, unknown>('real-tiers');
    if (!guides) return this.skip();
    expect(guides.length).to.be.at.least(20);
    for (const { name, tiers } of guides) {
      const stage = await fixture(careerTiers(tiers));
      const element = only(stage);
      expect(element.status, `${name}: ${element.error?.message}`).to.equal('ready');
      expect(findAll(element, 'ol .title > bdi:first-child').map(({ textContent }) => textContent).sort(), name).to.deep.equal(tiers.map(({ title }) => title).sort());
      const text = folded(find(element, '.lists').textContent);
      for (const focus of tiers.flatMap((tier) => tier.focus ?? [])) for (const item of typeof focus === 'string' ? [focus] : (focus.items ?? [])) expect(text, name).to.contain(folded(item));
      expect(shownText(element), name).not.to.match(/NaN|undefined|\[object/);
      stage.remove();
    }
  });
});
