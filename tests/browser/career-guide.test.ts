import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { define, type CareerGuide, type CareerTiers, type GuideElement, type SalaryRange, type SkillMap } from '../../src/classes.js';
import { guideKeys } from '../../src/model/root.js';
import sample from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import arabic from '../../data/guides/accountant-ar.json' with { type: 'json' };
import '../../src/words/ar.js';
import { describeBoth, describeClient, find, findAll, folded, jsonScript, newAddress, openFrame, place, recordEvents, serveFiles, settled, switchMedia, turn, until, watchPage, type Fixture } from './fixture.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const small = {
  title: 'Tester',
  summary: 'Looks for what does not work.',
  salary: { currency: 'EUR', median: { value: 50000, source: 'survey' }, levels: [{ name: 'First', value: 40000, tier: 'one' }, { name: 'Last', value: 60000, tier: 'two' }] },
  tiers: [{ title: 'Junior', id: 'one', focus: ['Reading'] }, { title: 'Senior', id: 'two', focus: [{ title: 'Writing', items: ['Asking'] }] }],
  skillMap: { groups: [{ title: 'All', skills: ['Reading', 'Writing', 'Asking', 'writing'] }] },
  advice: ['Ask twice.'],
  faq: [{ question: 'Why?', answer: 'Because.' }],
  sources: [{ id: 'survey', title: 'A survey' }],
};

const write = (data: unknown, attributes = ''): string => `<career-guide ${attributes}>${jsonScript(data)}<p class="inside">A guide.</p></career-guide>`;
const only = (stage: ParentNode): CareerGuide => stage.querySelector<CareerGuide>('career-guide')!;
const draw = async (fixture: Fixture, data: unknown, attributes = '', options: Parameters<Fixture>[1] = {}): Promise<CareerGuide> => {
  const element = only(await fixture(write(data, attributes), options));
  await element.updateComplete;
  return element;
};
const blocks = (element: Element): readonly string[] => findAll(element, '[part=block]').map(({ id }) => id);
const entries = (element: Element): readonly string[] => findAll<HTMLAnchorElement>(element, 'nav a').map((link) => link.getAttribute('href')!);
const tagIn = <Found extends Element>(element: Element, name: string): Found => find(element, `[part=block][id=${name}]`).querySelector<Found>(':not(slot)')!;
const tagsIn = (element: Element, name: string): readonly Element[] => [...find(element, `[part=block][id=${name}]`).children];
/** What has the focus, inside the shadow tree. */
const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.id;

/** A registry beside that of the page; a test that needs one is left out where a browser knows no other. */
function makeRegistry(test: Mocha.Context): CustomElementRegistry {
  try {
    return new CustomElementRegistry();
  } catch {
    return test.skip();
  }
}

/** Takes the hash away again. */
const clearHash = (): void => history.replaceState(null, '', location.pathname + location.search);
const changedHash = (): Promise<unknown> => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

describeBoth('<career-guide>', (fixture) => {
  const heard = watchPage();
  afterEach(() => {
    clearHash();
    scrollTo(0, 0);
  });

  it('draws every section of the sample, in the order of a guide, each by its own tag', async () => {
    const element = await draw(fixture, sample);
    const expected = 'hero demand salary coreFunctions responsibilities workSetting technologies skills careerPath education tiers globalOutlook regions market day balance skillMap prosCons mistakes advice caseStudies portfolio outlook faq sources share pricing';
    expect(blocks(element)).to.deep.equal(expected.split(' '));
    for (const name of blocks(element)) {
      const drawn = tagIn<CareerGuide>(element, name);
      expect(drawn.status, name).to.equal('ready');
      if (drawn.localName === 'guide-section') expect(drawn.getAttribute('name')).to.equal(name);
    }
    expect(findAll(element, '[part=block] > guide-section').length).to.equal(8);
  });

  it('knows every section of a guide', async () => {
    const apart = ['$schema', 'id', 'lang', 'title', 'shortTitle', 'alternateTitles', 'summary', 'url', 'updated', 'codes', 'remote'];
    const all = { ...Object.fromEntries(guideKeys.map((key) => [key, ['x']])), title: 'T', summary: 'S', lang: 'en' };
    const element = await draw(fixture, all);
    expect([...blocks(element)].sort()).to.deep.equal([...guideKeys.filter((key) => !apart.includes(key)), 'hero', 'share'].sort());
    heard();
  });

  it('leaves out what has no data, and says nothing of it', async () => {
    const element = await draw(fixture, { title: 'Piano tuner', salary: null, advice: [], tiers: [], careerPath: ' ', prosCons: {}, market: { trends: [''] } });
    expect(blocks(element)).to.deep.equal(['hero', 'share']);
    expect(findAll(element, 'nav')).to.deep.equal([]);
  });

  it('shows the sections that it is told to show, in the order it is told', async () => {
    const element = await draw(fixture, small, 'sections="tiers salary salary pricing"');
    expect(blocks(element)).to.deep.equal(['tiers', 'salary']);
    element.sections = 'faq  hero';
    await element.updateComplete;
    expect(blocks(element)).to.deep.equal(['faq', 'hero']);
    Object.assign(element, { sections: undefined });
    await element.updateComplete;
    expect(blocks(element).length).to.be.greaterThan(2);
    element.sections = 'pricing';
    await element.updateComplete;
    expect(blocks(element)).to.deep.equal([]);
    expect(element.querySelector('.inside')!.checkVisibility()).to.equal(true);
  });

  it('hands its guide to what it draws, and another one when that comes', async () => {
    const element = await draw(fixture, small);
    const pay = tagIn<SalaryRange>(element, 'salary');
    expect(pay.guide).to.equal(element.guide);
    element.data = { ...small, salary: { currency: 'EUR', median: 70000 } };
    await element.updateComplete;
    expect(tagIn<SalaryRange>(element, 'salary')).to.equal(pay);
    expect(folded(pay.shadowRoot!.textContent)).to.contain('€70,000');
  });

  it('has contents that name every section but the top, as links', async () => {
    const element = await draw(fixture, small);
    expect(entries(element)).to.deep.equal(blocks(element).filter((name) => name !== 'hero').map((name) => `#${name}`));
    expect(findAll(element, 'nav a').map(({ textContent }) => folded(textContent))).to.deep.equal(['Pay', 'Career tiers', 'Skill map', 'Advice', 'Questions and answers', 'Sources', 'Share this guide']);
    expect(find(element, 'nav').getAttribute('aria-label')).to.equal('Contents');
  });

  it('folds the contents away where it is narrow, and opens them on demand', async () => {
    const element = await draw(fixture, small, '', { width: 320 });
    const list = find(element, 'nav ul');
    expect(list.checkVisibility()).to.equal(false);
    find(element, 'summary').click();
    await until(() => list.checkVisibility(), 'the contents');
  });

  it('keeps the contents beside the text where it is wide', async () => {
    const element = await draw(fixture, small, '', { width: 1200 });
    const nav = find(element, 'nav');
    expect(find(element, 'nav ul').checkVisibility()).to.equal(true);
    expect(find(element, 'summary').checkVisibility()).to.equal(false);
    expect(getComputedStyle(nav).position).to.equal('sticky');
    expect(nav.getBoundingClientRect().right).to.be.below(find(element, '[part=sections]').getBoundingClientRect().left);
  });

  it('sets its first heading one level above the others, from the level it is told', async () => {
    const element = await draw(fixture, small);
    expect(tagIn(element, 'hero').getAttribute('heading-level')).to.equal('2');
    expect(find(tagIn(element, 'salary'), '[part=heading]').localName).to.equal('h3');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(tagIn(element, 'hero').getAttribute('heading-level')).to.equal('3');
    expect(find(tagIn(element, 'salary'), '[part=heading]').localName).to.equal('h4');
    element.sections = 'salary faq';
    await element.updateComplete;
    expect(find(tagIn(element, 'salary'), '[part=heading]').localName).to.equal('h3');
  });

  it('is dense for a sidebar, and so is what it draws', async () => {
    const element = await draw(fixture, small, 'density="compact"');
    expect(find(tagIn(element, 'salary'), 'figure').className).to.contain('compact');
    expect(find(tagIn(element, 'advice'), 'section').className).to.contain('compact');
  });

  it('leads to a section by a link, with the address, the focus and the window', async () => {
    const element = await draw(fixture, sample);
    const change = changedHash();
    find(element, 'nav a[href="#tiers"]').click();
    await change;
    expect(location.hash).to.equal('#tiers');
    expect(focused(element)).to.equal('tiers');
    await until(() => Math.abs(find(element, '#tiers').getBoundingClientRect().top - 16) < 3, 'the section at the top of the window');
    expect(find(element, '#tiers').getAttribute('aria-label')).to.equal('Career tiers');
  });

  it('leads there again when the address stays the same', async () => {
    const element = await draw(fixture, sample);
    const change = changedHash();
    find(element, 'nav a[href="#tiers"]').click();
    await change;
    scrollTo(0, 0);
    find(element, '#salary').focus();
    find(element, 'nav a[href="#tiers"]').click();
    expect(focused(element)).to.equal('tiers');
  });

  it('leads there again by a link of the page’s own, when the address stays the same', async () => {
    const element = await draw(fixture, sample);
    const link = document.createElement('a');
    link.href = '#tiers';
    document.body.append(link);
    try {
      const change = changedHash();
      link.click();
      await change;
      find(element, '#salary').focus();
      link.click();
      expect(focused(element)).to.equal('tiers');
    } finally {
      link.remove();
    }
  });

  it('lays out what is out of sight once there is time', async () => {
    const element = await draw(fixture, sample);
    const last = findAll(element, '[part=block]').at(-1)!;
    await until(() => getComputedStyle(last).contentVisibility === 'visible', 'the layout of what is out of sight');
    expect(last.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('follows the address of the page, and not to what it does not have', async () => {
    const element = await draw(fixture, sample);
    let change = changedHash();
    location.hash = 'day';
    await change;
    expect(focused(element)).to.equal('day');
    for (const other of ['nothing', '%', 'toString', 'relatedRoles']) {
      change = changedHash();
      location.hash = other;
      await change;
      expect(focused(element), other).to.equal('day');
    }
  });

  it('goes where the address says once there is something to go to', async () => {
    history.replaceState(null, '', '#advice');
    const element = await draw(fixture, sample);
    expect(focused(element)).to.equal('advice');
  });

  it('stays where the reader is', async () => {
    history.replaceState(null, '', '#advice');
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    const element = await draw(fixture, sample);
    expect(focused(element)).to.equal(undefined);
    input.remove();
  });

  it('marks, in the contents, what is being read', async () => {
    // A page behind others is not watched by the browser: the test calls when it would.
    const own = window.IntersectionObserver;
    let look = (): void => undefined;
    let margin: string | undefined;
    window.IntersectionObserver = class extends own {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(() => undefined, options);
        margin = options?.rootMargin;
        look = () => callback([], this);
      }
    };
    try {
      const element = await draw(fixture, sample);
      const current = (): readonly string[] => findAll(element, 'nav [aria-current]').map((link) => `${link.getAttribute('href')} ${link.getAttribute('aria-current')}`);
      const readAt = (name: string): readonly string[] => {
        find(element, `#${name}`).scrollIntoView();
        look();
        return current();
      };
      expect(margin).to.match(/^-25% 0px -74/);
      expect(readAt('day')).to.deep.equal(['#day location']);
      // Of two side by side, the first.
      expect(readAt('responsibilities')).to.deep.equal(['#coreFunctions location']);
      // A link says which of them is meant, until the reader goes on.
      find(element, 'nav a[href="#responsibilities"]').click();
      look();
      expect(current()).to.deep.equal(['#responsibilities location']);
      expect(readAt('day')).to.deep.equal(['#day location']);
      // The last ones never come up to where a reader reads.
      find(element, 'nav a[href="#pricing"]').click();
      scrollTo(0, document.documentElement.scrollHeight);
      look();
      expect(current()).to.deep.equal(['#pricing location']);
      scrollTo(0, 0);
      look();
      expect(current().join()).to.match(/^#demand location$|^$/);
      expect(findAll(element, '[aria-live], [role=status]')).to.deep.equal([]);
    } finally {
      window.IntersectionObserver = own;
    }
  });

  it('watches nothing once it is gone, also where it is still drawing then, or draws while it is away', async () => {
    const own = window.IntersectionObserver;
    const watching = new Set<IntersectionObserver>();
    window.IntersectionObserver = class extends own {
      override observe(target: Element): void {
        watching.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        watching.delete(this);
        super.disconnect();
      }
    };
    try {
      const stage = await fixture('');
      const element = document.createElement('career-guide');
      element.data = sample;
      stage.append(element);
      await Promise.resolve();
      element.remove();
      const draws = (title: string): Promise<void> => until(() => findAll(element, '[part=block]').length > 20 && find(element, '[part=block]').ariaLabel === title, 'the page');
      await draws(sample.title);
      element.data = { ...sample, title: 'Another' };
      await draws('Another');
      expect(watching.size).to.equal(0);
      stage.append(element);
      expect(watching.size).to.be.greaterThan(0);
    } finally {
      window.IntersectionObserver = own;
    }
  });

  it('marks the pay and the skills of the tier that a reader opens, and only what the guide names', async () => {
    const element = await draw(fixture, small);
    const marked = (name: string): readonly string[] => findAll(tagIn(element, name), '[data-mark][aria-current=true]').map((mark) => mark.getAttribute('aria-label')!.replace(/[,:].*/, ''));
    const choose = async (index: number): Promise<void> => {
      findAll(tagIn<CareerTiers>(element, 'tiers'), '[part=tier]')[index]!.click();
      await turn();
      await element.updateComplete;
    };
    expect([...marked('salary'), ...marked('skillMap')]).to.deep.equal([]);
    await choose(0);
    expect(marked('salary')).to.deep.equal(['First']);
    expect(marked('skillMap')).to.deep.equal(['Reading']);
    await choose(1);
    expect(marked('salary')).to.deep.equal(['Last']);
    expect(marked('skillMap')).to.deep.equal(['Writing', 'Asking']);
    await choose(1);
    expect([...marked('salary'), ...marked('skillMap')]).to.deep.equal([]);
  });

  it('marks nothing of a tier that the page keeps closed', async () => {
    const element = await draw(fixture, small);
    element.addEventListener('tier-select', (event) => event.preventDefault());
    findAll(tagIn(element, 'tiers'), '[part=tier]')[0]!.click();
    await turn();
    await element.updateComplete;
    expect(findAll(tagIn<SkillMap>(element, 'skillMap'), '[aria-current]')).to.deep.equal([]);
  });

  it('leads from a note on to the list of sources', async () => {
    const element = await draw(fixture, small);
    const link = find(tagIn(element, 'salary'), '[part=notes] a[data-source]');
    expect([link.textContent, link.getAttribute('href'), link.dataset.source]).to.deep.equal(['In the list of sources', '#sources', 'survey']);
    const list = tagIn<Element & { showSource?: (id: string) => boolean }>(element, 'sources');
    const shown: string[] = [];
    list.showSource = (id) => shown.push(id) > 0;
    const change = changedHash();
    link.click();
    await change;
    expect(location.hash).to.equal('#sources');
    expect(shown.length).to.be.greaterThan(0);
    expect(new Set(shown)).to.deep.equal(new Set(['survey']));
    element.sections = 'salary tiers';
    await element.updateComplete;
    expect(findAll(tagIn(element, 'salary'), '[data-source]')).to.deep.equal([]);
  });

  it('shows what is wrong also where a section says nothing, and leaves out what is merely empty', async () => {
    const wrong = { faq: [{}], salary: {}, tiers: {}, skills: '', day: [null], pricing: { plans: {} }, caseStudies: [{}] };
    const element = await draw(fixture, { title: 'Tester', ...wrong, advice: [], prosCons: {}, market: { trends: null }, mistakes: null });
    expect([...blocks(element)].sort()).to.deep.equal(['hero', 'share', ...Object.keys(wrong)].sort());
    for (const name of Object.keys(wrong)) expect(tagIn<GuideElement>(element, name).status, name).to.equal('failed');
    // The top does without the facts.
    expect(heard().every((line) => line.startsWith('<career-hero>'))).to.equal(true);
  });

  it('goes on without a section that cannot be looked at to its end', async () => {
    const advice: unknown[] = [];
    advice.push(advice);
    const stage = await fixture('<career-guide></career-guide>');
    const element = stage.querySelector('career-guide')!;
    element.data = { title: 'Tester', advice, salary: { currency: 'EUR', median: 5 }, mistakes: ['One'], get faq() { return [{ get question() { throw new Error('not this one'); } }]; } };
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(blocks(element)).to.deep.equal(['hero', 'salary', 'mistakes', 'advice', 'faq', 'share']);
    expect(['salary', 'mistakes', 'advice', 'faq'].map((name) => tagIn<GuideElement>(element, name).status)).to.deep.equal(['ready', 'ready', 'failed', 'failed']);
  });

  it('goes on without a section that is broken', async () => {
    const element = await draw(fixture, { ...small, salary: { currency: 'EUR', median: 'much' } });
    expect(element.status).to.equal('ready');
    expect(tagIn<SalaryRange>(element, 'salary').status).to.equal('failed');
    expect(find(tagIn(element, 'salary'), '[part=error]').textContent).to.contain('/salary/median');
    expect(tagIn<CareerTiers>(element, 'tiers').status).to.equal('ready');
    // The top does without the fact.
    expect(heard().every((line) => line.startsWith('<career-hero>'))).to.equal(true);
  });

  it('takes a top of the page’s own in place of its own', async () => {
    const element = only(await fixture(`<career-guide>${jsonScript(small)}<h1 slot="heading">Mine</h1><p slot="footer">Under it.</p></career-guide>`));
    await element.updateComplete;
    expect(element.querySelector('h1')!.checkVisibility()).to.equal(true);
    expect(tagIn<Element>(element, 'hero').localName).to.equal('career-hero');
    expect(tagIn(element, 'hero').checkVisibility()).to.equal(false);
    expect(element.querySelector('[slot=footer]')!.checkVisibility()).to.equal(true);
  });

  it('lets a page restyle every part of what it draws, each behind the name of its section', async () => {
    const element = await draw(fixture, small, 'class="mine"');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.mine::part(salary-heading) { text-indent: 7px } .mine::part(skillMap-group) { text-indent: 8px } .mine::part(heading), .mine::part(group) { text-indent: 9px }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const indent = (name: string, part: string): string => getComputedStyle(find(tagIn(element, name), `[part=${part}]`)).textIndent;
      expect([indent('salary', 'heading'), indent('skillMap', 'group'), indent('tiers', 'heading'), indent('advice', 'heading')]).to.deep.equal(['7px', '8px', '0px', '0px']);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('hands on every part that is drawn inside it, and none under a name of its own parts', async () => {
    const element = await draw(fixture, sample);
    const own = new Set(findAll(element, '[part]').map((node) => node.getAttribute('part')!));
    const taken = new Set<string>();
    for (const name of blocks(element)) {
      const section = tagIn(element, name);
      const handed = new Map(section.getAttribute('exportparts')!.split(',').map((pair) => pair.split(':') as [string, string]));
      expect([...handed.keys()], name).to.include.members(findAll(section, '[part]').flatMap((node) => node.getAttribute('part')!.split(' ')));
      for (const outer of handed.values()) {
        expect(own.has(outer) || taken.has(outer), outer).to.equal(false);
        taken.add(outer);
      }
    }
  });

  it('speaks the language around it, and so does what it draws', async () => {
    const element = await draw(fixture, arabic, '', { lang: 'ar' });
    expect(find(element, '[part=page]').dir).to.equal('rtl');
    expect(find(tagIn(element, 'salary'), 'figure').getAttribute('dir')).to.equal('rtl');
    const english = await draw(fixture, arabic, 'locale="en"');
    expect(find(tagIn(english, 'salary'), 'figure').lang).to.equal('en');
  });

  it('prints everything but the contents', async function () {
    const element = await draw(fixture, sample, '', { width: 1200 });
    await switchMedia(this, {}, 'print');
    try {
      expect(find(element, 'nav').checkVisibility()).to.equal(false);
      // Nothing can be shared from paper: no line is left of it.
      expect(find(element, '#share').checkVisibility()).to.equal(false);
      for (const block of findAll(element, '[part=block]:not(#share)')) expect(getComputedStyle(block).contentVisibility, block.id).to.equal('visible');
      expect(getComputedStyle(find(element, '[part=sections]')).display).to.equal('block');
    } finally {
      await switchMedia(this, {});
    }
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing that axe objects to: ${lang}`, async () => {
      const stage = await fixture(write(small), { lang, width: 1100 });
      await only(stage).updateComplete;
      const { violations, passes } = await axe.run(stage, {});
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
      expect(passes.length).to.be.greaterThan(3);
    });
  }
});

describeClient('<career-guide> as it comes', (fixture) => {
  const heard = watchPage();

  for (const [what, topAt] of [['a section', 16], ['what comes after the guide', 0]] as const) {
    it(`keeps in its place what a reader sees as the rest is laid out: ${what}`, async () => {
      const { requestIdleCallback } = window;
      let layOut = (): void => undefined;
      window.requestIdleCallback = (callback) => {
        layOut = callback as () => void;
        return 0;
      };
      try {
        const element = await draw(fixture, sample);
        const after = document.createElement('p');
        after.style.height = '2000px';
        element.after(after);
        const seen = topAt ? find(element, '#faq') : after;
        const top = (): number => seen.getBoundingClientRect().top;
        seen.scrollIntoView();
        await until(() => Math.abs(top() - topAt) < 3, 'the place to be at the top of the window');
        // A browser lays out what is near the window, which this is not.
        const above = (): number => find(element, '#education').getBoundingClientRect().height;
        const estimated = above();
        layOut();
        await turn(50);
        expect(Math.abs(top() - topAt)).to.be.below(3);
        expect(above(), 'nothing else was laid out').to.not.equal(estimated);
      } finally {
        window.requestIdleCallback = requestIdleCallback;
        scrollTo(0, 0);
      }
    });
  }

  it('warns once of a section that it does not know', async () => {
    await draw(fixture, small, 'sections="salary wages"');
    await draw(fixture, small, 'sections="wages"');
    expect(heard()).to.deep.equal(['<career-guide> does not know a section "wages"']);
  });

  it('fires once for all, when its sections have been drawn', async () => {
    const events = recordEvents();
    const told: string[] = [];
    const stage = await fixture('<career-guide></career-guide>');
    const element = only(stage);
    element.addEventListener('guide-ready', () => told.push(folded(tagIn(element, 'salary').shadowRoot!.textContent)));
    element.data = small;
    await element.updateComplete;
    expect(events.filter((event) => event.startsWith('career-guide'))).to.deep.equal(['career-guide guide-ready']);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('€50,000');
  });

  it('fails once for all, and shows one error and what the page put inside', async () => {
    const events = recordEvents();
    const src = newAddress();
    serveFiles({ [src]: { body: 'no', status: 404 } });
    const element = only(await fixture(`<career-guide src="${src}"><p class="inside">A guide.</p></career-guide>`));
    await settled(element.parentElement!);
    await element.updateComplete;
    expect(element.status).to.equal('failed');
    expect(events).to.deep.equal(['career-guide guide-error']);
    expect(findAll(element, '[part=error]')).to.have.length(1);
    expect(element.querySelector('.inside')!.checkVisibility()).to.equal(true);
  });

  /** How many sections are drawn. */
  const drawn = (element: Element): number => findAll(element, '[part=block]').filter((block) => block.querySelector('*:not(slot)')).length;
  const all = 27;
  /** A guide of which only what is seen first has been drawn. */
  const drawFirst = async (): Promise<CareerGuide> => {
    const element = only(await fixture('<career-guide></career-guide>'));
    // A page behind others is drawn at once, as nobody waits for a frame there.
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    element.data = sample;
    await turn();
    Reflect.deleteProperty(document, 'hidden');
    return element;
  };

  it('draws what is seen first, and then the rest, which has its room from the start', async () => {
    const element = await drawFirst();
    expect(blocks(element)).to.have.length(all);
    expect(drawn(element)).to.be.greaterThan(2).and.to.be.below(all);
    expect(findAll(element, '[part=block]:empty').length).to.equal(all - drawn(element));
    for (const block of findAll(element, '[part=block]:empty')) expect(block.getBoundingClientRect().height, block.id).to.be.at.least(384);
    await element.updateComplete;
    expect(drawn(element)).to.equal(all);
    expect(findAll(element, '[part=block]:empty')).to.deep.equal([]);
  });

  it('draws the whole of it for print before the event ends, with everything open', async () => {
    const element = await drawFirst();
    expect(drawn(element)).to.be.below(all);
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn(element)).to.equal(all);
    for (const name of blocks(element)) {
      const section = tagIn<CareerGuide>(element, name);
      expect(section.status, name).to.equal('ready');
      expect(folded(section.shadowRoot!.textContent), name).not.to.equal('');
    }
    expect(findAll(tagIn(element, 'faq'), 'details:not([open])')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(drawn(element)).to.equal(all);
    expect(findAll(tagIn(element, 'faq'), 'details:not([open])').length).to.be.greaterThan(0);
  });

  it('leads to a section that has not been drawn', async () => {
    const element = await drawFirst();
    expect(tagsIn(element, 'faq')).to.deep.equal([]);
    const change = changedHash();
    find(element, 'nav a[href="#faq"]').click();
    expect(drawn(element)).to.equal(all);
    expect(focused(element)).to.equal('faq');
    await change;
    await element.updateComplete;
    const top = (): number => find(element, '#faq').getBoundingClientRect().top;
    await until(() => Math.abs(top() - 16) < 3, 'the section at the top of the window');
    await turn(100);
    expect(Math.abs(top() - 16)).to.be.below(3);
    expect(tagIn<CareerGuide>(element, 'faq').status).to.equal('ready');
    clearHash();
    scrollTo(0, 0);
  });

  it('draws all at once where the address leads into it', async () => {
    history.replaceState(null, '', '#faq');
    const element = await drawFirst();
    expect(drawn(element)).to.equal(all);
    await element.updateComplete;
    expect(focused(element)).to.equal('faq');
    await until(() => Math.abs(find(element, '#faq').getBoundingClientRect().top - 16) < 3, 'the section at the top of the window');
    clearHash();
    scrollTo(0, 0);
  });

  it('draws piece by piece where the address names what it does not show', async () => {
    history.replaceState(null, '', '#elsewhere');
    expect(drawn(await drawFirst())).to.be.below(all);
    clearHash();
  });

  it('takes the guide of a <career-data> around it', async () => {
    const element = only(await fixture(`<career-data>${jsonScript(small)}<career-guide></career-guide></career-data>`));
    await element.updateComplete;
    expect(blocks(element)).to.contain('salary');
    expect(tagIn<SalaryRange>(element, 'salary').status).to.equal('ready');
  });

  it('draws again what was changed in place when it is asked to', async () => {
    const guide = structuredClone(small);
    const element = only(await fixture('<career-guide></career-guide>'));
    element.data = guide;
    await element.updateComplete;
    guide.salary.median.value = 55000;
    element.reload();
    await element.updateComplete;
    expect(folded(tagIn(element, 'salary').shadowRoot!.textContent)).to.contain('€55,000');
  });

  it('draws tags with the prefix that it was registered with', async () => {
    define({ prefix: 'acme' });
    const stage = await fixture(`<acme-career-guide>${jsonScript(small)}</acme-career-guide>`);
    const element = stage.querySelector<CareerGuide>('acme-career-guide')!;
    await element.updateComplete;
    expect(tagIn<SalaryRange>(element, 'salary').localName).to.equal('acme-salary-range');
    expect(tagIn<SalaryRange>(element, 'salary').status).to.equal('ready');
    findAll(tagIn(element, 'tiers'), '[part=tier]')[0]!.click();
    await turn();
    await element.updateComplete;
    expect(findAll(tagIn(element, 'salary'), '[aria-current]')).to.have.length.greaterThan(0);
  });

  it('takes a prefix with its hyphen for the same', async () => {
    define({ prefix: 'hyphen-' });
    const stage = await fixture(`<hyphen-career-guide>${jsonScript(small)}</hyphen-career-guide>`);
    const element = stage.querySelector<CareerGuide>('hyphen-career-guide')!;
    await element.updateComplete;
    expect(tagIn<SalaryRange>(element, 'salary').localName).to.equal('hyphen-salary-range');
    expect(tagIn<SalaryRange>(element, 'salary').status).to.equal('ready');
  });

  for (const prefix of [undefined, 'own']) {
    it(`draws the tags of the registry that it is defined in, ${prefix ? `with the prefix ${prefix}` : 'without a prefix'}`, async function () {
      const registry = makeRegistry(this);
      define({ registry, prefix });
      const tag = (name: string): string => (prefix ? `${prefix}-${name}` : name);
      const stage = await fixture('<div></div>');
      const root = stage.firstElementChild!.attachShadow({ mode: 'open', customElementRegistry: registry });
      root.innerHTML = `<${tag('career-guide')}>${jsonScript(small)}</${tag('career-guide')}>`;
      const element = root.querySelector<CareerGuide>(tag('career-guide'))!;
      await element.updateComplete;
      const pay = tagIn<SalaryRange>(element, 'salary');
      expect(pay.localName).to.equal(tag('salary-range'));
      expect(pay.constructor).to.equal(registry.get(tag('salary-range')));
      expect(pay.constructor).not.to.equal(customElements.get('salary-range'));
      expect(pay.status).to.equal('ready');
      findAll(tagIn(element, 'tiers'), '[part=tier]')[0]!.click();
      await turn();
      await element.updateComplete;
      expect(findAll(pay, '[aria-current]')).to.have.length.greaterThan(0);
    });
  }

  it('draws the tags of the page, where the page has registries of its own for other things', async function () {
    const registry = makeRegistry(this);
    define({ registry });
    const element = await draw(fixture, small);
    expect(tagIn<SalaryRange>(element, 'salary').constructor).to.equal(customElements.get('salary-range'));
  });

  it('draws its sections in the document of a frame', async () => {
    const frame = openFrame();
    const element = document.createElement('career-guide');
    element.data = small;
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(tagIn<SalaryRange>(element, 'salary').status).to.equal('ready');
  });

  it('follows the address once where there are two, and its own links each', async () => {
    const stage = await fixture(write(small) + write(small));
    const [first, second] = [...stage.querySelectorAll<CareerGuide>('career-guide')] as [CareerGuide, CareerGuide];
    await first.updateComplete;
    await second.updateComplete;
    let change = changedHash();
    location.hash = 'tiers';
    await change;
    expect([focused(first), focused(second)]).to.deep.equal(['tiers', undefined]);
    change = changedHash();
    find(second, 'nav a[href="#faq"]').click();
    await change;
    expect([focused(first), focused(second)]).to.deep.equal([undefined, 'faq']);
    clearHash();
  });

  it('leaves a name to the page where that has one', async () => {
    const stage = await fixture(`<h2 id="faq" tabindex="-1">Mine</h2>${write(small)}`);
    await only(stage).updateComplete;
    const change = changedHash();
    location.hash = 'faq';
    await change;
    expect(focused(only(stage))).to.equal(undefined);
    clearHash();
  });

  it('keeps its links on the page, whatever the page says links are relative to', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const element = await draw(fixture, small);
    const { pathname } = location;
    const here = location.href.replace(/#.*/, '');
    const [faq, salary] = ['#faq', '#salary'].map((href) => find<HTMLAnchorElement>(element, `nav a[href="${href}"]`)) as [HTMLAnchorElement, HTMLAnchorElement];
    // A browser may open it in another tab as soon as it has been reached.
    salary.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(salary.href).to.equal(`${here}#salary`);
    const change = changedHash();
    faq.click();
    await change;
    expect([location.pathname, location.hash, focused(element)]).to.deep.equal([pathname, '#faq', 'faq']);
    const next = changedHash();
    salary.click();
    await next;
    expect([location.pathname, location.hash, focused(element)]).to.deep.equal([pathname, '#salary', 'salary']);
    base.remove();
    clearHash();
  });

  it('lets go of the page when it is removed', async () => {
    const element = await draw(fixture, small);
    element.remove();
    const change = changedHash();
    location.hash = 'faq';
    await change;
    expect(focused(element)).to.equal(undefined);
    clearHash();
  });

  it('writes its JSON-LD as a child when it is asked to, and never reads it as its data', async () => {
    const element = await draw(fixture, small, 'json-ld');
    const scripts = (): readonly HTMLScriptElement[] => [...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
    await until(() => scripts().length > 0, 'the JSON-LD');
    expect((JSON.parse(scripts()[0]!.text) as { '@graph': { name: string }[] })['@graph'][0]!.name).to.equal('Tester');
    element.data = { ...small, title: 'Other </script><b>' };
    await until(() => scripts()[0]?.text.includes('Other') === true, 'the other JSON-LD');
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]!.text).not.to.contain('</script>');
    expect(element.querySelector('b')).to.equal(null);
    element.data = null;
    await until(() => element.section?.title === 'Tester', 'the guide inside');
    element.jsonLd = false;
    await until(() => scripts().length === 0, 'no JSON-LD');
    expect(element.status).to.equal('ready');
  });

  it('never changes what it is given', async () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null) for (const inner of Object.values(Object.freeze(value))) freeze(inner);
      return value;
    };
    const element = only(await fixture('<career-guide json-ld></career-guide>'));
    element.data = freeze(structuredClone(sample));
    await element.updateComplete;
    element.reload();
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(element.guide).to.deep.equal(sample);
  });
});

describe('<career-guide> drawn on the server', () => {
  it('keeps every node when it is taken over', async () => {
    const stage = await place('<div></div>', 'client');
    const { executeServerCommand } = await import('@web/test-runner-commands');
    const { html } = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: write(small, 'json-ld') });
    const frame = document.createElement('div');
    frame.setHTMLUnsafe(html);
    stage.append(frame);
    const element = only(stage);
    const before = element.shadowRoot!.querySelector('[part=page]');
    const inner = element.shadowRoot!.querySelector('salary-range')!.shadowRoot!.querySelector('figure');
    expect(inner).not.to.equal(null);
    const facts = [...element.querySelectorAll('script[type="application/ld+json"]')];
    expect(facts).to.have.length(1);
    expect(facts[0]!.textContent).to.contain('"Tester"');
    await settled(stage);
    await element.updateComplete;
    await turn(50);
    expect([...element.querySelectorAll('script[type="application/ld+json"]')]).to.deep.equal(facts);
    expect(element.shadowRoot!.querySelector('[part=page]')).to.equal(before);
    expect(tagIn(element, 'salary').shadowRoot!.querySelector('figure')).to.equal(inner);
    stage.remove();
  });
});
