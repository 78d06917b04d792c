import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { Day, DayTimeline } from '../../src/classes.js';
import { readDayTable } from '../../src/model.js';
import '../../src/words/all.js';
import { words as ar } from '../../src/words/ar.js';
import { words as de } from '../../src/words/de.js';
import { dayWords as words } from '../../src/words/en/day.js';
import { times } from '../../src/words/times.js';
import { looked } from './crowded.js';
import { describeBoth, describeClient, engine, find, findAll, folded, isDisplayed, jsonScript, markNames, shownText, turn, until, watchPage, type FixtureOptions } from './fixture.js';
import { loadTestFonts, setText, textSettingsFor } from './fonts.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const office: Day = {
  blocks: [
    { name: 'Morning', start: '09:00', end: '12:00', focus: 'Team', tasks: ['Stand-up', 'Incidents'] },
    { name: 'Afternoon', start: '13:00', end: '17:00', focus: 'Projects', tasks: ['Reports'] },
    { name: 'Evening', start: '17:00', end: '18:00' },
  ],
};
const night: Day = {
  timeZone: 'Europe/Berlin',
  blocks: [
    { name: 'Ward', start: '22:00', end: '02:30', focus: 'Rounds' },
    { name: 'On call', start: '01:00', end: '05:00' },
    { name: 'Handover', start: '05:30', end: '06:00' },
  ],
};

const dayTimeline = (data: unknown, attributes = ''): string => `<day-timeline ${attributes}>${jsonScript(data)}</day-timeline>`;
const only = (stage: Element): DayTimeline => stage.querySelector('day-timeline')!;
const number = (node: Element, name: string): number => Number.parseFloat(node.getAttribute(name) ?? '');
const summary = (element: Element): string => folded(find(element, '[part=summary]').textContent);
const items = (element: Element): readonly HTMLElement[] => findAll(element, '[part=block]');
const shapes = (element: Element, form: 'across' | 'down', name = 'block'): readonly SVGRectElement[] => findAll<SVGRectElement>(element, `[data-mark] .${form} .${name}`);
const { time, range, length } = times('en');

const watched = watchPage();

describeBoth('The picture of <day-timeline>', (fixture) => {
  const draw = async (data: unknown, attributes = '', options: FixtureOptions = {}): Promise<DayTimeline> => only(await fixture(dayTimeline(data, attributes), options));

  it('draws each block as wide as it lasts, along the page', async () => {
    const element = await draw(office);
    const places = shapes(element, 'across').map((rect) => [number(rect, 'x'), number(rect, 'width')].map((part) => Math.round((part / 100) * 9)));
    expect(places).to.deep.equal([[0, 3], [4, 4], [8, 1]]);
    expect(findAll(element, '.across .start').length).to.equal(3);
  });

  it('draws each block as high as it lasts, down a narrow page', async () => {
    const element = await draw(office, '', { width: 320 });
    const [across, down] = [shapes(element, 'across'), shapes(element, 'down')];
    expect([across.some(isDisplayed), down.every(isDisplayed)]).to.deep.equal([false, true]);
    // Without the outline, which Firefox counts as well.
    const boxes = down.map((rect) => rect.getBBox());
    const heights = boxes.map(({ height }) => height);
    expect(heights[0]! / heights[2]!).to.be.closeTo(3, 0.01);
    expect(heights[1]! / heights[2]!).to.be.closeTo(4, 0.01);
    expect(boxes[1]!.y - boxes[0]!.y - heights[0]!).to.be.closeTo(heights[2]!, 0.5);
  });

  it('names each mark with its times, its length and its focus', async () => {
    const element = await draw(office);
    expect(markNames(element)).to.deep.equal([
      `${words.block('Morning', range(540, 720), length(180))}. Team`,
      `${words.block('Afternoon', range(780, 1020), length(240))}. Projects`,
      words.block('Evening', range(1020, 1080), length(60)),
    ]);
    expect(findAll(element, '[data-mark]').every((mark) => mark.getAttribute('role') === 'img')).to.equal(true);
    expect(find(element, '[part=plot]').getAttribute('role')).to.equal('group');
  });

  it('says how long the day is, how long its blocks are, and what is left open', async () => {
    const element = await draw(office);
    expect(summary(element)).to.equal(
      `${words.span(time(540), time(1080), length(540))} ${words.byLength('Afternoon (4 hours), Morning (3 hours), and Evening (1 hour)')} ${words.open(range(720, 780))}`,
    );
  });

  it('runs over midnight, keeps what overlaps on lanes, and says so', async () => {
    const element = await draw(night);
    const [ward, call, handover] = shapes(element, 'across');
    expect(number(call!, 'y')).to.be.greaterThan(number(ward!, 'y'));
    expect(number(handover!, 'y')).to.equal(number(ward!, 'y'));
    expect(number(ward!, 'x')).to.be.lessThan(number(call!, 'x'));
    const text = summary(element);
    expect(text).to.contain(words.spanNextDay(time(1320), time(1800), length(480)));
    expect(text).to.contain(words.overlap(range(1500, 1590), 'Ward and On call'));
    expect(text).to.contain(words.open(range(1740, 1770)));
    expect(text).to.contain(words.night('Ward'));
    expect(text).to.contain(words.zone('Central European Time'));
    expect(findAll(element, '.midnight').length).to.equal(2);
  });

  it('names no blocks together that never meet', async () => {
    const blocks = [['A', '06:00', '20:00'], ['B', '20:00', '10:00'], ['C', '10:00', '05:00']].map(([name, start, end]) => ({ name, start, end }));
    const text = summary(await draw({ blocks }));
    expect(text).to.contain(words.overlap(range(600, 1200), 'A and C')).and.to.contain(words.overlap(range(1200, 1740), 'C and B'));
    expect(text).not.to.contain('A, B');
    expect(text).not.to.contain('A and B.');
  });

  it('names more blocks down the page than along it where it is narrow, and keeps to one form for all', async () => {
    const stage = await fixture(dayTimeline((await (await fetch('/data/guides/electrician.json')).json() as { day: unknown }).day), { width: 500 });
    const element = only(stage);
    const names = (): number => findAll(element, '.name').filter(isDisplayed).length;
    for (const width of [420, 500, 600]) {
      stage.style.width = `${width}px`;
      expect([names(), findAll(element, '.across').filter(isDisplayed).length], String(width)).to.deep.equal([7, 0]);
    }
    stage.style.width = '700px';
    expect(findAll(element, '.down').filter(isDisplayed)).to.have.length(0);
    stage.style.width = '288px';
    expect(names()).to.equal(7);
  });

  it('lists the blocks in order, with times a program can read, focus and tasks', async () => {
    const element = await draw(office);
    const list = find(element, 'ol[part=blocks]');
    expect(list.getAttribute('aria-label')).to.equal(words.blocks);
    expect(items(element).map((item) => folded(item.querySelector('bdi')!.textContent))).to.deep.equal(['Morning', 'Afternoon', 'Evening']);
    expect(items(element).map((item) => [...item.querySelectorAll('time')].map((node) => node.getAttribute('datetime')))).to.deep.equal([['09:00', '12:00'], ['13:00', '17:00'], ['17:00', '18:00']]);
    expect(findAll(element, '[part=focus]').map(({ textContent }) => textContent)).to.deep.equal(['Team', 'Projects']);
    // Nothing else stands out as they do, also where there is no focus.
    expect(findAll(element, '[part=blocks] b').map(({ textContent }) => textContent)).to.deep.equal(['Team', 'Projects']);
    expect(findAll(element, '[part=tasks] li').map(({ textContent }) => textContent)).to.deep.equal(['Stand-up', 'Incidents', 'Reports']);
  });

  it('sets what is said of each block under it, where all have room', async () => {
    const element = await draw({ blocks: [{ ...office.blocks[0]!, start: '09:10' }, office.blocks[1]!] }, '', { width: 1000 });
    const rects = shapes(element, 'across').map((rect) => rect.getBoundingClientRect());
    items(element).forEach((item, index) => {
      const box = item.querySelector(':scope > div')!.getBoundingClientRect();
      expect(box.left).to.be.closeTo(rects[index]!.left, 1);
      expect(box.right).to.be.closeTo(rects[index]!.right, 1);
    });
  });

  it('lasts 24 hours where a block ends when it starts, and takes 24:00 for the end of a day', async () => {
    expect(summary(await draw({ blocks: [{ name: 'On call', start: '08:00', end: '08:00' }] }))).to.equal(`${words.spanNextDay(time(480), time(480), length(1440))} ${words.night('On call')}`);
    expect(summary(await draw({ blocks: [{ name: 'Sleep', start: '00:00', end: '24:00' }] }))).to.equal(words.span(time(0), time(1440), length(1440)));
  });

  it('shows the empty slot for a day without blocks', async () => {
    const stage = await fixture(`<day-timeline>${jsonScript({ blocks: [] })}<p>Nothing yet</p></day-timeline>`);
    expect(only(stage).status).to.equal('empty');
    expect(isDisplayed(stage.querySelector('p')!)).to.equal(true);
    expect(findAll(only(stage), 'figure')).to.have.length(0);
  });

  it('calls a block without a name by its focus, else by its times', async () => {
    const element = await draw({ blocks: [{ name: '', start: '09:00', end: '10:00', focus: 'Mail' }, { name: ' ', start: '10:00', end: '11:00' }] });
    expect(markNames(element)[0]).to.equal(words.block('Mail', range(540, 600), length(60)));
    expect(markNames(element)[1]).to.contain(range(600, 660));
  });

  it('speaks the language around it, on its clock', async () => {
    const german = await draw(office, '', { lang: 'de' });
    expect(summary(german)).to.contain(de.day.span('09:00', '18:00', '9 Stunden'));
    const arabic = await draw(office, '', { lang: 'ar' });
    expect(summary(arabic)).to.contain('يمتد اليوم');
    expect(find(arabic, '[part=heading]').textContent).to.contain(ar.day.heading);
    expect(findAll(german, '.across.axis text').map(({ textContent }) => textContent)).to.include('09:00');
  });

  it('is mirrored from right to left', async () => {
    const element = await draw(office, '', { lang: 'ar' });
    expect(shapes(element, 'across').map((rect) => Math.round((number(rect, 'x') / 100) * 9))).to.deep.equal([6, 1, 0]);
    const narrow = await draw(office, '', { lang: 'ar', width: 320 });
    const [hour] = findAll(narrow, '.down.axis text');
    expect(hour!.getBoundingClientRect().left).to.be.greaterThan(shapes(narrow, 'down')[0]!.getBoundingClientRect().right - 1);
  });

  it('never shows a block where a section is broken, and lists every problem', async () => {
    const element = await draw({ timeZone: 'Middle/Earth', blocks: [{ name: 'x', start: '9', end: '25:00' }] });
    expect(element.status).to.equal('failed');
    expect(element.error?.problems.map(({ pointer }) => pointer)).to.deep.equal(['/blocks/0/start', '/blocks/0/end', '/timeZone']);
    watched();
  });

  it('takes text for text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"\'${1}{{1}}';
    const element = await draw({ blocks: [{ name: hostile, start: '09:00', end: '12:00', focus: hostile, tasks: [hostile] }] }, '', { width: 960 });
    expect(findAll(element, 'img')).to.have.length(0);
    expect(find(element, '[part=focus]').textContent).to.contain(hostile);
  });
});

describeBoth('The table of <day-timeline>', (fixture) => {
  it('has a row per block, reads back as it was, and is the CSV', async () => {
    const element = only(await fixture(dayTimeline(night, 'view="table"')));
    await until(() => findAll(element, 'table').length > 0);
    const rows = findAll(element, 'tr').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.querySelector('data')?.value ?? cell.textContent.trim()));
    expect(readDayTable(rows)).to.deep.equal(night);
    expect(findAll(element, 'thead th').map(({ textContent }) => textContent)).to.deep.equal(['Name', 'Start', 'End', 'Focus', 'Time zone']);
    expect(findAll(element, 'td')[0]!.textContent).to.equal(time(1320));
    expect(readDayTable(element.toCSV())).to.deep.equal(night);
  });

  it('shows tasks a line each where they are sentences, and in a row where they are not', async () => {
    const tasks = (list: readonly string[]): unknown => ({ blocks: [{ name: 'A', start: '09:00', end: '10:00', tasks: list }] });
    const shown = async (list: readonly string[]): Promise<unknown> => {
      const element = only(await fixture(dayTimeline(tasks(list), 'view="table"')));
      await until(() => findAll(element, 'table').length > 0);
      const cell = find(element, 'tbody td:last-child');
      return [cell.innerText.split('\n').map(folded), cell.querySelector('data')?.value ?? 'as shown'];
    };
    expect(await shown(['Check lines.', 'Call; write'])).to.deep.equal([['Check lines.', 'Call; write'], 'Check lines.; Call\\; write']);
    expect(await shown(['Calls', 'Mail'])).to.deep.equal([['Calls; Mail'], 'as shown']);
  });

  it('is read from a <table> child, with words as headers', async () => {
    const element = only(
      await fixture('<day-timeline lang="de"><table><tr><th>Name</th><th>Beginn</th><th>Ende</th><th>Aufgaben</th></tr><tr><td>Früh</td><td>6:00</td><td>14:00</td><td>a; b</td></tr></table></day-timeline>'),
    );
    expect(element.section).to.deep.equal({ blocks: [{ name: 'Früh', start: '06:00', end: '14:00', tasks: ['a', 'b'] }] });
  });
});

describeBoth('The pictures of <day-timeline>', (fixture) => {
  it('show what the page shows, in either form, and nothing else', async () => {
    for (const width of [960, 320]) {
      const element = only(await fixture(dayTimeline(office), { width }));
      const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      for (const text of ['Morning', 'Afternoon', 'Stand-up', 'Team']) expect(texts.filter((each) => each.includes(text)).length, `${text} at ${width}`).to.be.greaterThan(0);
      expect(texts.filter((text) => text === range(540, 720)).length).to.be.lessThan(2);
      expect(svg.querySelectorAll('rect').length).to.equal(1 + 6);
      const box = svg.documentElement;
      for (const rect of svg.querySelectorAll('rect')) expect(number(rect, 'x') + number(rect, 'width')).to.not.be.greaterThan(number(box, 'width') + 1);
    }
  });

  it('can be had as PNG', async () => {
    expect((await only(await fixture(dayTimeline(office))).toPNG()).type).to.equal('image/png');
  });
});

describeBoth('Keys on <day-timeline>', (fixture) => {
  for (const [what, options, forward] of [['along the page', {}, 'ArrowRight'], ['down the page', { width: 320 }, 'ArrowDown'], ['from right to left', { lang: 'ar' }, 'ArrowLeft']] as const) {
    it(`go from block to block, with one stop: ${what}`, async () => {
      const element = only(await fixture(dayTimeline(office), options));
      const marks = findAll<SVGGElement>(element, '[data-mark]');
      expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
      marks[0]!.focus();
      const focused = (): number => marks.indexOf(element.shadowRoot!.activeElement as SVGGElement);
      for (const [key, at] of [[forward, 1], [forward, 2], [forward, 2], ['Home', 0], ['End', 2]] as const) {
        await sendKeys({ press: key });
        expect(focused(), key).to.equal(at);
      }
      await element.updateComplete;
      // A server and a browser may write Arabic numbers in different digits.
      const inLatin = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
      expect(inLatin(find(element, '[part=tooltip]').textContent)).to.equal(inLatin(markNames(element)[2]!));
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect([focused(), findAll(element, '[part=tooltip]').length]).to.deep.equal([-1, 0]);
    });
  }
});

describeBoth('Now in <day-timeline>', (fixture) => {
  const at = async (moment: string, data: unknown = night, options: FixtureOptions = {}): Promise<DayTimeline> => {
    const element = only(await fixture(dayTimeline(data, 'now'), options));
    element.clock = () => new Date(moment);
    await until(() => findAll(element, '[part=now]').some(({ textContent }) => textContent.trim()), 'the time');
    await element.updateComplete;
    return element;
  };
  const said = (element: Element): string => folded(find(element, '[part=now]').textContent);

  it('is a line at the time in the time zone of the day, and is said', async () => {
    const element = await at('2026-03-03T00:40:00Z');
    expect(said(element)).to.equal(words.nowIn(time(100), 'Ward and On call'));
    const [line] = findAll(element, '.across.now line');
    // From 22:00 to 06:00.
    expect(number(line!, 'x1')).to.be.closeTo(((25 + 40 / 60 - 22) / 8) * 100, 0.01);
    expect(findAll(element, '.across.now text')[0]!.textContent).to.equal(time(100));
  });

  it('is said between blocks, and outside the day, where there is no line', async () => {
    expect(said(await at('2026-03-03T04:10:00Z'))).to.equal(words.nowOpen(time(310)));
    const element = await at('2026-03-03T12:00:00Z');
    expect(said(element)).to.equal(words.nowOutside(time(780)));
    expect(findAll(element, '.now line')).to.have.length(0);
  });

  it('is the reader’s own time for a day without a time zone', async () => {
    expect(said(await at('2026-03-03T10:30:00', office))).to.equal(words.nowIn(time(630), 'Morning'));
  });

  it('moves nothing else on the page when it comes', async () => {
    const element = only(await fixture(dayTimeline(office, 'now')));
    element.clock = () => new Date('invalid');
    await element.updateComplete;
    const heights = (): readonly number[] => [element, find(element, '[part=plot]')].map((node) => node.getBoundingClientRect().height);
    const before = heights();
    element.clock = () => new Date('2026-03-03T10:30:00');
    await element.updateComplete;
    expect(heights()).to.deep.equal(before);
    watched();
  });

  it('is the time of the reader where the page has no other clock', async () => {
    for (const clock of [undefined, null]) {
      const element = await at('2026-03-03T00:40:00Z', office);
      element.clock = clock;
      await element.updateComplete;
      expect(said(element)).to.match(/^Now: \d/);
      expect(watched()).to.deep.equal([]);
    }
  });

  it('does not cross a name', async () => {
    for (const moment of ['2026-03-03T09:10:00', '2026-03-03T09:40:00', '2026-03-03T11:50:00', '2026-03-03T15:00:00']) {
      const element = await at(moment, office);
      for (const width of [320, 480, 560, 640, 800, 1000]) {
        element.parentElement!.style.width = `${width}px`;
        const lines = findAll(element, '.now line').filter((node) => node.closest<SVGElement>('.across, .down')!.checkVisibility() && isDisplayed(node)).map((node) => node.getBoundingClientRect());
        for (const name of findAll(element, '.name').filter(isDisplayed)) {
          const box = name.getBoundingClientRect();
          for (const line of lines) expect(line.right <= box.left || line.left >= box.right || line.bottom <= box.top + 4 || line.top >= box.bottom - 4, `${moment} at ${width}: ${name.textContent}`).to.equal(true);
        }
      }
    }
  });

  it('is not there without the attribute, nor after it is gone', async () => {
    const element = await at('2026-03-03T00:40:00Z');
    element.now = false;
    await element.updateComplete;
    expect(findAll(element, '[part=now], .now')).to.have.length(0);
  });

  it('survives a clock that cannot be read, with one warning', async () => {
    const element = only(await fixture(dayTimeline(office, 'now')));
    const reason = `no battery ${Math.random()}`;
    element.clock = () => {
      throw new Error(reason);
    };
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(findAll(element, '.now')).to.have.length(0);
    const lines = watched();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(reason);
  });
});

describeClient('The clock of <day-timeline>', (fixture) => {
  /** Timers of about a minute that are waiting. */
  function watchTimers(): { readonly waiting: Map<unknown, () => void>; restore(): void } {
    const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
    const waiting = new Map<unknown, () => void>();
    globalThis.setTimeout = ((call: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < 1000 || delay > 60_000) return set(call, delay, ...(rest as []));
      const id = set(() => undefined, 2 ** 30);
      waiting.set(id, call);
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      waiting.delete(id);
      clear(id);
    };
    return { waiting, restore: () => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }) };
  }

  it('is read again on the minute, while the element can be seen, and not otherwise', async () => {
    const { waiting, restore } = watchTimers();
    try {
      const stage = await fixture(dayTimeline(office));
      const element = only(stage);
      await turn(100);
      expect(waiting.size, 'without now').to.equal(0);
      let now = '2026-03-03T10:30:20';
      element.clock = () => new Date(now);
      element.now = true;
      await element.updateComplete;
      await until(() => waiting.size === 1, 'a timer');
      now = '2026-03-03T10:31:00';
      const [[id, call]] = [...waiting] as [[unknown, () => void]];
      waiting.delete(id);
      call();
      await element.updateComplete;
      expect(folded(find(element, '[part=now]').textContent)).to.equal(words.nowIn(time(631), 'Morning'));
      expect(waiting.size, 'the next minute').to.equal(1);
      element.hidden = true;
      await until(() => waiting.size === 0, 'no timer while hidden');
      element.hidden = false;
      await until(() => waiting.size === 1, 'a timer again');
      element.remove();
      await turn(50);
      expect(waiting.size, 'removed').to.equal(0);
      stage.append(element);
      await until(() => waiting.size === 1, 'a timer back on the page');
    } finally {
      restore();
    }
  });
});

const half = (index: number): string => `${String(Math.floor(index / 2) % 24).padStart(2, '0')}:${index % 2 ? '30' : '00'}`;
const long = 'Setters, operators and tenders of crushing, grinding and polishing machines';
const days: Readonly<Record<string, Day>> = {
  office,
  night,
  halves: { blocks: Array.from({ length: 30 }, (_, index) => ({ name: `Part ${index + 1}`, start: half(16 + index), end: half(17 + index), tasks: ['One'] })) },
  lanes: { blocks: Array.from({ length: 7 }, (_, index) => ({ name: `Lane ${index}`, start: half(16 + index), end: half(34), focus: 'All at once' })) },
  long: { timeZone: 'America/Argentina/ComodRivadavia', blocks: [{ name: long, start: '06:00', end: '06:30', focus: long, tasks: [long, 'x'.repeat(200)] }, { name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), start: '06:30', end: '14:00' }] },
  chinese: { blocks: [{ name: '早上的会议和事件回顾', start: '09:00', end: '12:00', focus: '团队协调'.repeat(12), tasks: ['报告'.repeat(40)] }, { name: '下午', start: '12:00', end: '13:00' }] },
  short: { blocks: Array.from({ length: 12 }, (_, index) => ({ name: `Stop ${index}`, start: `08:${String(index * 5).padStart(2, '0')}`, end: index === 11 ? '20:00' : `08:${String(index * 5 + 5).padStart(2, '0')}` })) },
  whole: { blocks: [{ name: 'On call', start: '23:30', end: '23:30' }, { name: 'Again', start: '23:00', end: '22:00' }] },
};
const widths = [240, 320, 479, 480, 640, 800, 960, 1200];

/** Where labels overlap each other or leave their block or the element, and what leaves its frame. */
function faults(element: DayTimeline): readonly string[] {
  const frame = element.getBoundingClientRect();
  const found: string[] = [];
  const isBeyond = (box: DOMRect, of = frame): boolean => box.left < of.left - 1 || box.right > of.right + 1;
  const texts = findAll<SVGTextElement>(element, 'svg text').filter(isDisplayed).map((node) => ({ node, box: node.getBoundingClientRect() }));
  texts.forEach(({ node, box }, index) => {
    if (isBeyond(box)) found.push(`"${node.textContent}" leaves the frame`);
    // A font's box is higher than its letters; Firefox adds the outline.
    const spare = Math.max(4, box.height / 4);
    for (const other of texts.slice(index + 1)) {
      const apart = box.right <= other.box.left + 0.5 || other.box.right <= box.left + 0.5 || box.bottom <= other.box.top + spare || other.box.bottom <= box.top + spare;
      if (!apart) found.push(`"${node.textContent}" meets "${other.node.textContent}"`);
    }
  });
  for (const form of ['across', 'down'] as const) {
    const blocks = shapes(element, form);
    findAll(element, `svg.${form}.label`).forEach((label, index) => {
      const number = label.nextElementSibling?.matches(`g.${form}`) ? [...label.nextElementSibling.querySelectorAll('text')] : [];
      for (const text of [...label.querySelectorAll('text'), ...number].filter(isDisplayed)) if (isBeyond(text.getBoundingClientRect(), blocks[index]!.getBoundingClientRect())) found.push(`"${text.textContent}" leaves its block`);
    });
  }
  const isClipped = (node: Element): boolean => [node.closest('.head'), node.closest('ol')].some((each) => each && getComputedStyle(each).clipPath !== 'none');
  for (const node of findAll(element, 'p, li, time, b, bdi')) if (isDisplayed(node) && !isClipped(node) && isBeyond(node.getBoundingClientRect()) && node.getBoundingClientRect().width > 2) found.push(`${node.localName} leaves the frame: ${node.textContent.slice(0, 30)}`);
  return found;
}

async function faultsAtWidths(stage: HTMLElement): Promise<readonly string[]> {
  const names = Object.keys(days);
  const all: string[] = [];
  for (const width of widths) {
    stage.style.width = `${width}px`;
    await looked();
    [...stage.querySelectorAll<DayTimeline>('day-timeline')].forEach((element, index) => all.push(...faults(element).map((fault) => `${names[index]} at ${width}: ${fault}`)));
    // WebKit counts the bullets of English text in a list from right to left; what is inside is looked at one by one.
    // The number of an item may stand out by a pixel or two, in WebKit by some more, where letters are wide and text is large.
    if (stage.scrollWidth <= stage.clientWidth + (engine === 'WebKit' ? parseFloat(getComputedStyle(stage).fontSize) * 0.4 : 3) || (engine === 'WebKit' && stage.dir === 'rtl')) continue;
    all.push(`the page scrolls at ${width} to ${stage.scrollWidth}: ${[...stage.children].filter((child) => child.scrollWidth > child.clientWidth).map((child) => names[[...stage.children].indexOf(child)]).join()}`);
  }
  return all;
}

describeBoth('Labels of <day-timeline> neither overlap nor leave their frame', (fixture, arrival) => {
  before(loadTestFonts);

  const page = Object.values(days).map((data) => dayTimeline(data)).join('');
  for (const [what, options] of [['left to right', {}], ['in Arabic', { lang: 'ar' }], ['English from right to left', { dir: 'rtl' }], ['in German', { lang: 'de' }], ['in Japanese', { lang: 'ja' }]] as const) {
    it(what, async () => {
      const stage = await fixture(page, options);
      for (const font of textSettingsFor(arrival)) {
        setText(stage, font);
        // What is kept at 12 pixels does not depend on the language.
        for (const size of what === 'left to right' ? ['', '32px', '12px'] : ['', '32px']) {
          stage.style.fontSize = size;
          expect(await faultsAtWidths(stage), `${font} ${size}`).to.deep.equal([]);
        }
      }
    });
  }

  it('shows what a block is in the picture or in the list, at any width', async () => {
    const stage = await fixture(page);
    for (const width of widths) {
      stage.style.width = `${width}px`;
      [...stage.querySelectorAll<DayTimeline>('day-timeline')].forEach((element, index) => {
        const text = shownText(element);
        for (const { name, focus, tasks = [] } of Object.values(days)[index]!.blocks) for (const part of [name, focus ?? '', ...tasks]) expect(text).to.contain(part);
      });
    }
  });
});

describeBoth('Readers of <day-timeline>', (fixture) => {
  for (const [what, attributes, options] of [['along the page', 'tools now', {}], ['down the page', '', { width: 320 }], ['with texts under blocks', '', { width: 1000 }], ['as a table', 'view="table"', {}], ['in Arabic', '', { lang: 'ar' }]] as const) {
    it(`find nothing that axe finds: ${what}`, async () => {
      const stage = await fixture(`${dayTimeline(office, attributes)}${dayTimeline(night, `${attributes} heading="A night"`)}`, options);
      const { violations } = await axe.run(stage, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
    });
  }
});

const file = await executeServerCommand<{ readonly text?: string }, unknown>('read-shared', { file: 'real-data/daily-routines.json' });

describeBoth('Real days in <day-timeline>', (fixture) => {
  if (!file.text) {
    it.skip('were left out, because ../shared/real-data is not there');
    return;
  }
  interface Routine {
    readonly name: string;
    readonly sum_hours: number;
    readonly blocks_0_24: readonly { readonly start: string; readonly end: string; readonly focus: string }[];
    readonly blocks_wrapping_midnight: Routine['blocks_0_24'];
  }
  const { records } = JSON.parse(file.text) as { readonly records: readonly Routine[] };
  const sections = records.flatMap(({ blocks_0_24, blocks_wrapping_midnight }) => [blocks_0_24, blocks_wrapping_midnight]).map((blocks) => ({ blocks: blocks.map(({ start, end, focus }) => ({ name: focus, start, end })) }));

  it('are shown as they are: 24 hours each, every block with its times', async () => {
    expect(sections.length).to.equal(26);
    const stage = await fixture(sections.map((section) => dayTimeline(section)).join(''));
    [...stage.querySelectorAll<DayTimeline>('day-timeline')].forEach((element, index) => {
      const { blocks } = sections[index]!;
      expect(element.status).to.equal('ready');
      expect(items(element)).to.have.length(blocks.length);
      expect(summary(element)).to.contain('24 hours');
      const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
      const widthsOfBlocks = shapes(element, 'across').map((rect) => number(rect, 'width'));
      const lengths = blocks.map(({ start, end }) => (minutes(end) - minutes(start) + 1440 - 1) % 1440 + 1);
      widthsOfBlocks.forEach((width, at) => expect(width / widthsOfBlocks[0]!).to.be.closeTo(lengths[at]! / lengths[0]!, 0.01));
      markNames(element).forEach((name, at) => expect(name).to.match(new RegExp(`^${blocks[at]!.name.replace('/', '.')}: `)));
      expect(shownText(element)).not.to.match(/NaN|undefined|null|Infinity/);
    });
    for (const width of widths) {
      stage.style.width = `${width}px`;
      for (const element of stage.querySelectorAll<DayTimeline>('day-timeline')) expect(faults(element), `at ${width}`).to.deep.equal([]);
    }
  });
});
