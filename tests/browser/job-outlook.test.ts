import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { JobOutlook } from '../../src/classes.js';
import '../../src/words/ar.js';
import { outlookWords as words } from '../../src/words/en/outlook.js';
import { looked } from './crowded.js';
import { describeBoth, describeClient, find, findAll, folded, isDisplayed, jsonScript, markNames, until, watchPage, type FixtureOptions } from './fixture.js';
import { loadTestFonts, setText, textSettings } from './fonts.js';
import { obeysSectionLaws } from './section-laws.js';

const source = { title: 'Projections', publisher: 'Office of Statistics', url: 'https://stats.example/outlook', period: '2025' };
const sample = {
  name: 'Glaziers',
  growthPercent: { value: 4.5, kind: 'estimated', note: 'Rounded to halves.' },
  period: '2024/2034',
  status: 'About as fast as average',
  benchmark: { name: 'All occupations', growthPercent: { value: 3, source } },
  openingsPerYear: { atLeast: 4800 },
  employment: { value: 56300, period: '2024' },
  employmentProjected: 58800,
  change: { value: 2500, kind: 'derived' },
  source,
};

obeysSectionLaws({
  tag: 'job-outlook',
  key: 'outlook',
  sample,
  isChart: true,
  broken: { section: { growthPercent: '5%', period: 'soon', benchmark: { growthPercent: { atLeast: 2, atMost: 1 } } }, pointers: ['/growthPercent', '/period', '/benchmark/growthPercent/atMost'] },
  empty: [null, {}, { title: 'A guide' }, { benchmark: {} }, { status: ' ' }],
  // Words of the document, times and addresses.
  unsaid: /\/(kind|period|url)$/,
});

const draw = async (fixture: (html: string, options?: FixtureOptions) => Promise<HTMLElement>, data: unknown, options: FixtureOptions = {}, attributes = ''): Promise<JobOutlook> =>
  (await fixture(`<job-outlook ${attributes}>${jsonScript(data)}</job-outlook>`, options)).querySelector('job-outlook')!;
const summary = (element: JobOutlook): string => folded(find(element, '[part=summary]').textContent);
const number = (node: Element, name: string): number => Number.parseFloat(node.getAttribute(name) ?? '');

describeBoth('The picture of <job-outlook>', (fixture) => {
  watchPage();

  it('draws the occupation and the benchmark as bars from one zero, to scale, with the number at each end', async () => {
    const element = await draw(fixture, { name: 'Glaziers', growthPercent: 6, benchmark: { name: 'All occupations', growthPercent: 3 } });
    const bars = findAll<SVGRectElement>(element, '.bar');
    expect(bars.map((bar) => [number(bar, 'x'), number(bar, 'width')])).to.deep.equal([[0, 100], [0, 50]]);
    expect(findAll(element, '.row .name bdi').map(({ textContent }) => textContent)).to.deep.equal(['Glaziers', 'All occupations']);
    const labels = findAll<SVGTextElement>(element, '.frame text');
    expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['6%', '3%']);
    labels.forEach((label, index) => {
      const [text, bar] = [label.getBoundingClientRect(), bars[index]!.getBoundingClientRect()];
      expect(text.left - bar.right).to.be.within(4, 10);
      expect(text.right).to.be.at.most(element.getBoundingClientRect().right);
    });
    expect(markNames(element)).to.deep.equal(['Glaziers: 6%', 'All occupations: 3%']);
  });

  it('writes a change of jobs in one line where there is room', async () => {
    const [openings, change] = findAll(await draw(fixture, { openingsPerYear: 480, change: -14200 }, { width: 960 }), '[part=facts] dd').map((figure) => figure.getBoundingClientRect());
    expect(change!.top).to.equal(openings!.top);
    expect(change!.height).to.equal(openings!.height);
  });

  it('sets the time of each fact under it, at any width', async () => {
    for (const width of [320, 960]) {
      const element = await draw(fixture, { employment: { value: 9, period: '2024' }, change: { value: 77400, period: '2024/2034' } }, { width });
      for (const fact of findAll(element, '[part=facts] dd')) {
        const [value, time] = [...fact.children].map((child) => child.getBoundingClientRect());
        expect(time!.top, `${fact.textContent} at ${width}`).to.be.at.least(value!.bottom - 4);
        expect(time!.left).to.equal(value!.left);
      }
    }
  });

  it('draws decline to the other side of a line at zero', async () => {
    const element = await draw(fixture, { growthPercent: -30, benchmark: { growthPercent: 10 } });
    const [decline, growth] = findAll(element, '.bar').map((bar) => bar.getBoundingClientRect());
    const zeros = findAll(element, '.zero').map((line) => line.getBoundingClientRect().left);
    for (const zero of zeros) {
      expect(decline!.right).to.be.closeTo(zero, 1);
      expect(growth!.left).to.be.closeTo(zero, 1);
    }
    const [label] = findAll(element, '.frame text').map((text) => text.getBoundingClientRect());
    expect(label!.right).to.be.lessThan(decline!.left);
    expect(summary(element)).to.contain('shrink by 30%');
  });

  it('is mirrored in a page that is read from the right', async () => {
    const element = await draw(fixture, { growthPercent: 6, benchmark: { growthPercent: 3 } }, { lang: 'ar' });
    const [own, other] = findAll(element, '.bar').map((bar) => bar.getBoundingClientRect());
    expect(own!.right).to.be.closeTo(other!.right, 0.5);
    expect(own!.left).to.be.lessThan(other!.left);
    expect(find(element, '.frame text').getBoundingClientRect().right).to.be.lessThan(own!.left);
  });

  it('draws a bound as an arrow, a range in dashes, and fills what is sure', async () => {
    const element = await draw(fixture, { growthPercent: { atLeast: 6 }, benchmark: { growthPercent: { atLeast: 2, atMost: 4 } } });
    expect(findAll(element, '.bar').map((bar) => Math.round(number(bar, 'width')))).to.deep.equal([100, 33]);
    expect(findAll(element, '.arrow')).to.have.length(1);
    expect(find(element, '.occupation .arrow').getAttribute('d')).to.match(/^M4 0h14/);
    expect(Math.round(number(find(element, '.benchmark .range'), 'width'))).to.equal(33);
    expect(markNames(element)).to.deep.equal(['This occupation: 6% or more', 'Benchmark: 2% – 4%']);
  });

  it('says growth that is not published, and draws no bar for it', async () => {
    const element = await draw(fixture, { name: 'Millers', period: '2024/2034', growthPercent: { suppressed: 'unreliable' }, benchmark: { growthPercent: 3 } });
    expect(folded(find(element, '.row').textContent)).to.equal('Millers not published because it is unreliable');
    expect(markNames(element)).to.deep.equal(['Benchmark: 3%']);
    expect(findAll(element, '[part=summary]')).to.deep.equal([]);
    expect(folded(find(element, '[part=facts]').textContent)).to.equal('Period 2024 – 2034');
  });

  it('draws no change as a line at zero', async () => {
    const element = await draw(fixture, { growthPercent: 0, change: 0 });
    expect(number(find(element, '.end'), 'x1')).to.equal(0);
    expect(findAll(element, '.bar')).to.deep.equal([]);
    expect(summary(element)).to.equal(words.stays(''));
    expect(find(element, 'dd').textContent).to.contain(words.sameJobs);
  });

  it('has no plot without growth, and lists what is known', async () => {
    const element = await draw(fixture, { status: 'Bright', openingsPerYear: 900 });
    expect(findAll(element, '[part=plot]')).to.deep.equal([]);
    expect(folded(find(element, '[part=status]').textContent)).to.equal('Bright');
    expect(folded(find(element, '[part=facts]').textContent)).to.equal('Openings a year 900');
  });

  it('sets numbers beside the names where they have no room at the ends', async () => {
    const short = await draw(fixture, sample, { width: 240 });
    expect(findAll(short, '.frame text').every(isDisplayed)).to.equal(true);
    expect(findAll(short, '.name b').some(isDisplayed)).to.equal(false);
    const long = await draw(fixture, { growthPercent: { atLeast: 1234.5678, atMost: 2345.6789 } });
    expect(findAll(long, '.frame text')).to.deep.equal([]);
    expect(folded(find(long, '.name b').textContent)).to.equal('1,234.5678% – 2,345.6789%');
    expect(isDisplayed(find(long, '.name b'))).to.equal(true);
    expect(number(find(long, '.bar'), 'width')).to.be.greaterThan(50);
  });

  it('keeps numbers inside the element, whatever the font and its size', async () => {
    await loadTestFonts();
    const cases = [{ growthPercent: -35.9, benchmark: { growthPercent: 3.1 } }, { growthPercent: { atLeast: 6 }, benchmark: { growthPercent: { atMost: -12.5 } } }, { growthPercent: { atLeast: -4, atMost: 6 } }];
    for (const lang of ['en', 'ar', 'de']) {
      const stage = await fixture(cases.map((data) => `<job-outlook>${jsonScript(data)}</job-outlook>`).join(''), { lang });
      for (const width of [240, 320, 480, 800]) {
        for (const [font, size] of textSettings.flatMap((font) => ['', '32px'].map((size) => [font, size] as const))) {
          setText(stage, font);
          Object.assign(stage.style, { width: `${width}px`, fontSize: size });
          await looked();
          for (const element of stage.querySelectorAll<JobOutlook>('job-outlook')) {
            const frame = element.getBoundingClientRect();
            for (const text of findAll(element, '.frame text').filter(isDisplayed)) {
              const { left, right } = text.getBoundingClientRect();
              expect(left, `${text.textContent} at ${width}, ${font}`).to.be.at.least(frame.left - 1);
              expect(right, `${text.textContent} at ${width}, ${font}`).to.be.at.most(frame.right + 1);
            }
          }
        }
      }
    }
  });
});

describeBoth('The words of <job-outlook>', (fixture) => {
  watchPage();

  it('say the growth with its period, and how it compares with the benchmark', async () => {
    const say = async (growthPercent: unknown, benchmark: unknown): Promise<string> => summary(await draw(fixture, { growthPercent, period: '2024/2034', benchmark: { name: 'All', growthPercent: benchmark } }));
    expect(await say(4.5, 3)).to.equal('Over 2024 – 2034, employment is projected to grow by 4.5%. That is more than the benchmark (All: 3%).');
    expect(await say(2, 3)).to.equal('Over 2024 – 2034, employment is projected to grow by 2%. That is less than the benchmark (All: 3%).');
    expect(await say(3, 3)).to.contain('That is the same as the benchmark (All: 3%).');
    expect(await say({ atLeast: 6 }, { atMost: 4 })).to.equal('Projected growth over 2024 – 2034: 6% or more. That is more than the benchmark (All: 4% or less).');
    expect(await say({ atLeast: 2 }, 4), 'what bounds leave open').to.equal('Projected growth over 2024 – 2034: 2% or more.');
  });

  it('list openings, jobs and their change with the time each is for', async () => {
    const element = await draw(fixture, sample);
    const facts = findAll(element, '[part=facts] div').map(({ children }) => [...children].map(({ textContent }) => folded(textContent)));
    expect(facts).to.deep.equal([['Openings a year', '4,800 or more'], ['Jobs now', '56,300³ 2024'], ['Jobs projected', '58,800'], ['Change in jobs', '2,500 more jobs⁴']]);
    const change = async (value: number): Promise<string> => folded(find(await draw(fixture, { change: value }), 'dd').textContent);
    expect([await change(-1), await change(-77_400), await change(1)]).to.deep.equal(['1 fewer job', '77,400 fewer jobs', '1 more job']);
  });

  it('number what is known of each figure, and name the source of all', async () => {
    const element = await draw(fixture, sample);
    expect(findAll(element, '[part=notes] li b').map(({ textContent }) => folded(textContent))).to.deep.equal(['Projected growth', 'Projected growth: All occupations', 'Jobs now', 'Change in jobs']);
    expect(findAll(element, '.frame text').map(({ textContent }) => textContent)).to.deep.equal(['4.5%¹', '3%²']);
    expect(folded(find(element, '[part=note]').textContent)).to.equal('Source: Office of Statistics, Projections, 2025');
    expect(markNames(element)[0]).to.equal('Glaziers: 4.5%. Estimated. See note 1');
  });

  it('call the occupation what the outlook calls it, else the guide, else this occupation', async () => {
    const name = async (data: unknown): Promise<string> => folded(find(await draw(fixture, data), '.name bdi').textContent);
    expect(await name({ title: 'Glazier', outlook: { name: 'Glaziers and setters', growthPercent: 1 } })).to.equal('Glaziers and setters');
    expect(await name({ title: 'Glazier', outlook: { growthPercent: 1 } })).to.equal('Glazier');
    expect(await name({ growthPercent: 1 })).to.equal('This occupation');
  });
});

describeClient('Readers of <job-outlook>', (fixture) => {
  watchPage();
  const focused = (element: JobOutlook): string | null | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label');

  it('go from bar to bar with arrows, see what they hear, reach a note with Enter, and leave with Escape', async () => {
    const element = await draw(fixture, sample);
    const marks = findAll<SVGElement>(element, '[data-mark]');
    expect(marks.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
    marks[0]!.focus();
    await until(() => findAll(element, '[part=tooltip]').length === 1, 'the tooltip');
    expect(folded(find(element, '[part=tooltip]').textContent)).to.equal(markNames(element)[0]);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused(element) === markNames(element)[1], 'the second bar');
    await sendKeys({ press: 'Home' });
    await until(() => focused(element) === markNames(element)[0], 'the first bar');
    await sendKeys({ press: 'End' });
    await until(() => focused(element) === markNames(element)[1], 'the last bar');
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.matches('[data-note="2"]') === true, 'the note');
    marks[0]!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => element.shadowRoot!.activeElement === null, 'nothing in focus');
  });

  it('find targets of 24 pixels or more', async () => {
    for (const hit of findAll(await draw(fixture, sample, { width: 240 }), '.hit')) expect(hit.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('take the picture away as SVG and PNG, with every bar and number', async () => {
    const element = await draw(fixture, sample, {}, 'tools');
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Job outlook', 'Glaziers', '4.5%¹', 'All occupations', '3%²']);
    const [own, other] = findAll(element, '.bar').map((bar) => bar.getBoundingClientRect().width);
    const widths = [...picture.querySelectorAll('rect')].map((rect) => number(rect, 'width'));
    expect(widths.some((width) => Math.abs(width - own!) < 1) && widths.some((width) => Math.abs(width - other!) < 1)).to.equal(true);
    const { type, size } = await element.toPNG();
    expect(type).to.equal('image/png');
    expect(size).to.be.greaterThan(1000);
  });
});
