import { expect } from 'chai';
import type { ChartElement } from '../../src/chart/chart-element.js';
import '../../src/words/all.js';
import { charts, labelFaults, looked, readBesides } from './crowded.js';
import { describeBoth, describeClient, engine, find, findAll, folded, isDisplayed, markNames, openFrame, until, watchPage, type Fixture, type FixtureOptions } from './fixture.js';
import { loadLateFont, loadTestFonts, setText, textSettingsFor } from './fonts.js';

before(loadTestFonts);

const page = Object.values(charts).join('');
const widths = [240, 288, 320, 343, 398, 480, 640, 960];

/** What is wrong at any width with the charts of a stage. */
async function faultsAtWidths(stage: HTMLElement): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    stage.style.width = `${width}px`;
    await looked();
    [...stage.children].forEach((element, index) => found.push(...labelFaults(element).map((fault) => `${Object.keys(charts)[index]} at ${width}: ${fault}`)));
    // Firefox and WebKit count the bullets of lists from right to left.
    if (engine === 'Chromium' && stage.scrollWidth > stage.clientWidth) found.push(`the page scrolls at ${width}`);
  }
  return found;
}

describeBoth('Labels of every chart stand apart and inside, or are said beside it', (fixture, arrival) => {
  watchPage();

  for (const [what, options] of [['left to right', {}], ['in Arabic', { lang: 'ar' }], ['English from right to left', { dir: 'rtl' }]] as const) {
    for (const font of textSettingsFor(arrival)) {
      it(`${what}, in ${font}, also with the spacing that readers may set`, async () => {
        const stage = await fixture(page, options);
        setText(stage, font);
        expect(await faultsAtWidths(stage)).to.deep.equal([]);
        setText(stage, font, true);
        expect(await faultsAtWidths(stage), 'with spacing').to.deep.equal([]);
      });
    }
  }
});

const nurse = charts['salary-range, typical']!;
const crowdedIn = (element: Element): readonly Element[] => findAll<Element>(element, '[data-crowded]');
const shownLabels = (element: Element): readonly string[] => findAll<SVGGElement>(element, '.labels > g').filter(isDisplayed).map(({ textContent }) => folded(textContent));
const listed = (element: Element): readonly string[] => findAll(element, '[part=list] li').filter(isDisplayed).map(({ textContent }) => folded(textContent));

/** One chart in the widest font, with all the space between letters that readers may set. */
async function crowd(fixture: Fixture, html: string, width: number, options: FixtureOptions = {}): Promise<{ readonly stage: HTMLElement; readonly element: ChartElement }> {
  const stage = await fixture(html, { ...options, width });
  setText(stage, 'the widest font', true);
  await looked();
  return { stage, element: stage.firstElementChild as ChartElement };
}

/** Takes the space between letters away, and the wide font. */
const relax = (stage: HTMLElement): void => setText(stage, 'a common font');

describeBoth('What has no room', (fixture, arrival) => {
  watchPage();

  it('is looked for, and nothing is written, in a common font', async () => {
    const stage = await fixture(page);
    relax(stage);
    for (const size of ['', '32px']) {
      stage.style.fontSize = size;
      for (const width of widths) {
        stage.style.width = `${width}px`;
        await looked();
        for (const element of stage.children) expect(crowdedIn(element), `${element.localName} at ${width}`).to.deep.equal([]);
      }
    }
  });

  it('gives way by its rank: the median and the ends of pay stay', async () => {
    const { stage, element } = await crowd(fixture, nurse, 376);
    expect(shownLabels(element).join()).to.contain('Median').and.to.contain('Lowest').and.to.contain('Highest').and.not.to.contain('Your pay');
    expect(listed(element)).to.include('Your pay: $101,450');
    const hidden = findAll(element, '.labels > g[data-crowded]').length;
    expect(hidden).to.be.greaterThan(0);
    // What reads the screen hears as much as before.
    const names = markNames(element);
    relax(stage);
    await looked();
    expect(markNames(element)).to.deep.equal(names);
  });

  it('is shown again as soon as there is room, and leaves nothing behind', async () => {
    const { stage, element } = await crowd(fixture, page, 376);
    expect(crowdedIn(element)).not.to.deep.equal([]);
    relax(stage);
    await looked();
    for (const each of stage.children) {
      expect(crowdedIn(each).map((n) => each.localName + n.outerHTML)).to.deep.equal([]);
      expect(findAll(each, '[style]')).to.deep.equal([]);
    }
    const calm = shownLabels(element);
    stage.style.letterSpacing = '0.3em';
    await looked();
    expect(shownLabels(element).length).to.be.lessThan(calm.length);
    stage.style.width = '1400px';
    await looked();
    expect(crowdedIn(element)).to.deep.equal([]);
  });

  it('is looked for anew after what the element draws again, and with other data', async () => {
    const { element } = await crowd(fixture, nurse, 480);
    const before = shownLabels(element);
    const mark = find<SVGElement>(element, '[data-mark="1"]');
    mark.focus();
    await until(() => findAll(element, '[part=tooltip]').length === 1, 'the tooltip');
    await looked();
    expect(shownLabels(element)).to.deep.equal(before);
    mark.blur();
    element.data = { currency: 'USD', minValue: 10, median: 50, maxValue: 90 };
    await element.updateComplete;
    await looked();
    expect(crowdedIn(element)).to.deep.equal([]);
    expect(shownLabels(element)).to.deep.equal(['Lowest$10', 'Median$50', 'Your pay$101,450']);
    element.view = 'table';
    await element.updateComplete;
    element.view = 'chart';
    element.data = JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(nurse)![1]!) as unknown;
    await element.updateComplete;
    await looked();
    expect(shownLabels(element)).to.deep.equal(before);
  });

  it('is left out of pictures, and listed there, also where the table is shown', async () => {
    const { element } = await crowd(fixture, nurse, 376);
    const texts = (): readonly string[] => [...new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml').querySelectorAll('text')].map(({ textContent }) => folded(textContent));
    const drawn = texts();
    expect(drawn).to.include('Your pay: $101,450').and.not.to.include('Your pay');
    for (const label of findAll(element, '.labels > g')) for (const { textContent } of label.children) if (!isDisplayed(label) && folded(textContent) !== '') expect(drawn).not.to.include(folded(textContent));
    for (const item of listed(element)) expect(drawn).to.include(item);
    element.view = 'table';
    await element.updateComplete;
    expect(texts()).to.deep.equal(drawn);
    expect((await element.toPNG()).size).to.be.greaterThan(100);
    expect(findAll(element, '[part=plot]')).to.deep.equal([]);
  });

  it('is settled once and for all: nothing is written in the frames after', async () => {
    const { stage } = await crowd(fixture, page, 376);
    await looked();
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    for (const element of stage.children) watch.observe(element.shadowRoot!, { subtree: true, attributes: true, childList: true, characterData: true });
    for (let count = 0; count < 5; count++) await looked();
    watch.disconnect();
    expect(changes).to.equal(0);
  });

  it('is settled also where its list makes the page scroll, and the scroll bar takes its room', async () => {
    const { stage, element } = await crowd(fixture, nurse, 500);
    stage.style.overflowY = 'auto';
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    watch.observe(element.shadowRoot!, { subtree: true, attributes: true });
    const { height } = element.getBoundingClientRect();
    for (let width = 470; width < 530; width += arrival === 'client' ? 10 : 20) {
      for (const less of [0, 10, 20, 30, 40]) {
        Object.assign(stage.style, { width: `${width}px`, height: `${height - less}px` });
        await looked();
        await looked();
        watch.takeRecords();
        changes = 0;
        await looked();
        expect(changes, `${width} × ${height - less}`).to.equal(0);
      }
    }
    watch.disconnect();
  });

  it('is left alone once the element is gone, and looked for when it is back', async () => {
    const { stage, element } = await crowd(fixture, nurse, 376);
    const crowded = crowdedIn(element).length;
    element.remove();
    relax(stage);
    await looked();
    expect(crowdedIn(element)).to.have.length(crowded);
    stage.append(element);
    await looked();
    expect(crowdedIn(element)).to.deep.equal([]);
  });

  it('leaves ticks at even distances', async () => {
    const { element } = await crowd(fixture, charts['salary-range, typical']!, 480);
    const places = findAll<SVGGElement>(element, '.axis g').filter(isDisplayed).map((tick) => parseFloat(tick.firstElementChild!.getAttribute('x')!));
    expect(places).to.have.length.greaterThan(1);
    const steps = places.slice(1).map((place, index) => place - places[index]!);
    for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 0.01);
  });
});

describeBoth('What stands for labels without room', (fixture) => {
  watchPage();

  it('is the number beside the name of a bar', async () => {
    const { stage, element } = await crowd(fixture, charts['job-outlook']!, 480);
    const numbers = (): readonly boolean[] => [...findAll(element, '.frame text'), ...findAll(element, '.name b')].map(isDisplayed);
    expect(numbers()).to.deep.equal([false, true, true, false]);
    relax(stage);
    await looked();
    expect(numbers()).to.deep.equal([true, true, false, false]);
  });

  it('are the columns, for a tree of skills', async () => {
    const { stage, element } = await crowd(fixture, charts['skill-map as a tree']!, 640);
    const marks = (): readonly (string | null)[] => findAll(element, '[data-mark]').filter(isDisplayed).map((mark) => mark.getAttribute('aria-label'));
    const names = marks();
    expect(isDisplayed(find(element, '.tree'))).to.equal(false);
    relax(stage);
    await looked();
    expect(isDisplayed(find(element, '.tree'))).to.equal(true);
    expect(names.map((name) => name!.split('.')[0])).to.deep.equal(marks().map((name) => name!.split('.')[0]));
  });

  it('is the list of blocks, and with it the head of each column under the blocks', async () => {
    for (const name of ['day-timeline', 'day-timeline without tasks']) {
      const { stage, element } = await crowd(fixture, charts[name]!, 640);
      const hidden = findAll(element, '.name[data-crowded]');
      expect(hidden.length, name).to.be.greaterThan(0);
      const read = readBesides(element);
      for (const { textContent } of hidden) expect(read, name).to.contain(textContent);
      // Times go with the name.
      for (const text of hidden) for (const line of text.parentElement!.children) expect(isDisplayed(line), name).to.equal(false);
      relax(stage);
      await looked();
      expect(crowdedIn(element)).to.deep.equal([]);
      expect(hidden.every(isDisplayed)).to.equal(true);
      // The block says it again, for everyone who sees it.
      if (name === 'day-timeline') for (const head of findAll(element, '.head')) expect(getComputedStyle(head).clipPath).to.equal('inset(50%)');
    }
  });

  it('is the list of tiers, which is there in any case', async () => {
    const { element } = await crowd(fixture, charts['career-tiers']!, 640);
    expect(findAll(element, '.labels text[data-crowded]').length).to.be.greaterThan(0);
  });
});

describeClient('What has no room in another document', (fixture) => {
  watchPage();

  it('is looked for there, and no longer here', async () => {
    const stage = await fixture(nurse, { width: 480 });
    const element = stage.firstElementChild!;
    const frame = openFrame();
    frame.style.width = '500px';
    const { body } = frame.contentDocument!;
    body.append(element);
    body.style.letterSpacing = '0.4em';
    await until(() => crowdedIn(element).length > 0, 'labels to be hidden');
    body.style.letterSpacing = '';
    await until(() => crowdedIn(element).length === 0, 'labels to be shown');
  });
});

// The last, as the font stays.
describeClient('A font that arrives late', (fixture) => {
  watchPage();

  it('is reason to look again', async () => {
    const stage = await fixture(nurse, { width: 480 });
    relax(stage);
    await looked();
    const element = stage.firstElementChild!;
    const count = crowdedIn(element).length;
    await loadLateFont();
    await looked();
    expect(crowdedIn(element).length).to.be.greaterThan(count);
  });
});
