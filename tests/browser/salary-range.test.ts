import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import '../../src/words/all.js';
import { readCsv } from '../../src/model/csv.js';
import { conversionWords as conversions } from '../../src/words/en/conversions.js';
import { frameWords as frame } from '../../src/words/en/frame.js';
import { salaryWords as words } from '../../src/words/en/salary.js';
import { describeBoth, find, findAll, folded, jsonScript, markNames, salaryRange, settled, shownText } from './fixture.js';

const typical = {
  name: 'Nurse',
  currency: 'USD',
  minValue: 90000,
  percentile25: 110000,
  median: 125000,
  percentile75: 140000,
  maxValue: 160000,
};

const only = (stage: Element): SalaryRange => stage.querySelector('salary-range')!;

/** A length as it is written: a number of percent, or of em. */
const length = (node: Element, name: string): number => Number.parseFloat(node.getAttribute(name) ?? '');

/** The mark whose name begins so. */
function markOf(element: Element, name: string): SVGGElement {
  const mark = findAll<SVGGElement>(element, '[data-mark]').find((node) => node.getAttribute('aria-label')!.startsWith(name));
  if (!mark) throw new Error(`No mark is called ${name}, but ${markNames(element).join('; ')}`);
  return mark;
}

/** Where a mark stands: percent of the frame. */
const placeOf = (mark: Element): number => length(mark.querySelector(':scope > svg')!, 'x');

/** The lines of every label, each label's lines joined by a slash. */
const labels = (element: Element): readonly string[] =>
  findAll<SVGGElement>(element, '.labels > g').map((label) => [...label.querySelectorAll('text')].map(({ textContent }) => textContent).join(' / '));

const ticks = (element: Element): readonly string[] => findAll(element, '.axis text').map(({ textContent }) => textContent);
const summary = (element: Element): string => folded(find(element, '[part=summary]').textContent);
const notes = (element: Element): readonly string[] => findAll(element, '[part=notes] > li').map(({ textContent }) => folded(textContent));
const remarks = (element: Element): readonly string[] => findAll(element, 'figure > [part=note]').map(({ textContent }) => folded(textContent));

/** Sets properties and waits for the picture to follow. */
async function change(element: SalaryRange, properties: Partial<SalaryRange>): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}

describeBoth('The picture of <salary-range>', (fixture) => {
  const draw = async (data: unknown, attributes = 'axis-min="80000" axis-max="180000"') => only(await fixture(salaryRange(data, attributes)));

  it('spans from the lowest figure to the highest, and names the ends for what they are', async () => {
    const element = await draw({ currency: 'USD', minValue: 90000, maxValue: 160000 });
    const span = find(element, 'rect.span');
    expect([length(span, 'x'), length(span, 'width')]).to.deep.equal([10, 70]);
    expect(markNames(element)).to.deep.equal(['Lowest: $90,000 a year', 'Highest: $160,000 a year']);
    expect(findAll(element, '[data-mark] line.end')).to.have.length(2);
    expect(labels(element)).to.deep.equal(['Lowest / $90,000', 'Highest / $160,000']);
    expect(summary(element)).to.equal(words.span('$90,000', '$160,000 a year'));
  });

  it('spans between the outermost percentiles where no ends are given, and says which they are', async () => {
    const element = await draw({ currency: 'USD', percentile10: 90000, median: 120000, percentile90: 160000 });
    const span = find(element, 'rect.span');
    expect([length(span, 'x'), length(span, 'width')]).to.deep.equal([10, 70]);
    expect(markNames(element)).to.deep.equal(['Bottom 10% up to: $90,000 a year', 'Median: $120,000 a year', 'Top 10% from: $160,000 a year']);
    expect(shownText(element)).not.to.match(/lowest|highest/i);
  });

  it('keeps percentiles that have no field of their own, within the span', async () => {
    const element = await draw({ currency: 'USD', percentiles: [{ percent: 5, value: 85000 }, { percent: 60, value: 100000 }, { percent: 97.5, value: 170000 }] });
    expect(markNames(element)).to.deep.equal(['Bottom 5% up to: $85,000 a year', 'Top 40% from: $100,000 a year', 'Top 2.5% from: $170,000 a year']);
    expect(markOf(element, 'Top 40%').querySelectorAll('line.tick')).to.have.length(1);
    expect(summary(element)).to.contain(words.span('$85,000', '$170,000 a year')).and.to.contain('Top 40% from $100,000');
  });

  it('draws the middle half where both quartiles are known, and only then', async () => {
    const element = await draw(typical);
    const middle = find(element, 'rect.middle');
    expect([length(middle, 'x'), length(middle, 'width')]).to.deep.equal([30, 30]);
    expect(summary(element)).to.contain(words.middleHalf('$110,000', '$140,000'));
    const half = await draw({ ...typical, percentile75: undefined });
    expect(findAll(half, 'rect.middle')).to.have.length(0);
    expect(summary(half)).to.equal([words.span('$90,000', '$160,000 a year'), words.medianIs('$125,000 a year'), words.others('Bottom 25% up to $110,000')].join(' '));
  });

  it('draws the median as the tallest mark, with the boldest label', async () => {
    const element = await draw(typical);
    const line = find(element, 'line.median');
    expect(placeOf(markOf(element, 'Median'))).to.equal(45);
    const tall = length(line, 'y2') - length(line, 'y1');
    for (const other of findAll(element, 'line.end, line.tick')) expect(tall).to.be.at.least(length(other, 'y2') - length(other, 'y1'));
    const weight = (text: string): number => {
      const label = findAll(element, '.labels text').find(({ textContent }) => textContent === text)!;
      return Number(getComputedStyle(label).fontWeight);
    };
    expect(weight('Median')).to.be.greaterThan(weight('Lowest'));
    expect(weight('$125,000')).to.be.greaterThan(weight('$90,000'));
    expect(summary(element)).to.contain(words.medianIs('$125,000 a year'));
  });

  it('draws levels as dots with their names, and the average as another shape', async () => {
    const element = await draw({
      currency: 'USD',
      minValue: 90000,
      maxValue: 160000,
      mean: 130000,
      levels: [
        { name: 'Junior', value: 100000 },
        { name: 'Principal', value: 150000 },
      ],
    });
    expect(markNames(element)).to.deep.equal([
      'Lowest: $90,000 a year',
      'Junior: $100,000 a year',
      'Average: $130,000 a year',
      'Principal: $150,000 a year',
      'Highest: $160,000 a year',
    ]);
    expect(markOf(element, 'Junior').querySelectorAll('circle.dot')).to.have.length(1);
    expect(markOf(element, 'Average').querySelectorAll('circle.mean')).to.have.length(1);
    expect([placeOf(markOf(element, 'Junior')), placeOf(markOf(element, 'Average'))]).to.deep.equal([20, 50]);
    expect(summary(element)).to.contain(words.byLevel('Junior $100,000 and Principal $150,000')).and.to.contain(words.others('Average $130,000'));
  });

  it('draws a bound as an arrow and never as a point, on whichever side is open', async () => {
    const element = await draw({ currency: 'USD', minValue: { atMost: 90000 }, median: 120000, percentile90: { atLeast: 160000 } });
    const low = markOf(element, 'Lowest');
    const high = markOf(element, 'Top 10%');
    expect(low.getAttribute('aria-label')).to.equal('Lowest: $90,000 or less a year');
    expect(high.getAttribute('aria-label')).to.equal('Top 10% from: $160,000 or more a year');
    expect(low.querySelector('path.arrow')!.getAttribute('d')).to.match(/^M0 0h-14/);
    expect(high.querySelector('path.arrow')!.getAttribute('d')).to.match(/^M0 0h14/);
    for (const mark of [low, high]) expect(mark.querySelectorAll('line, circle')).to.have.length(0);
    expect(labels(element).at(-1)).to.equal('Top 10% from / $160,000 or more');
    expect(summary(element)).to.contain(words.span('$90,000 or less', '$160,000 or more a year'));
  });

  for (const [median, amount] of [
    [{ atLeast: 120000 }, '$120,000 or more a year'],
    [{ atMost: 120000 }, '$120,000 or less a year'],
    [{ atLeast: 120000, atMost: 130000 }, '$120,000 – $130,000 a year'],
  ] as const) {
    it(`draws a median of ${amount} as no point, and does not say that half earn more`, async () => {
      const element = await draw({ currency: 'USD', minValue: 90000, median, maxValue: 160000 });
      const mark = markOf(element, 'Median');
      expect(mark.querySelectorAll('line, circle')).to.have.length(0);
      expect(mark.querySelectorAll('path.arrow, rect.range')).to.have.length(1);
      expect(findAll(element, 'line.median')).to.have.length(0);
      // What leads to its label ends where the bar begins.
      const leader = find(element, '.labels line');
      expect(length(leader, 'y2')).to.be.closeTo(length(find(element, 'rect.span'), 'y'), 0.01);
      expect(summary(element)).to.contain(`The median is ${amount}.`).and.not.to.contain('half earn');
    });
  }

  it('draws a level that is only known between two bounds without a dot', async () => {
    const element = await draw({ currency: 'USD', minValue: 90000, maxValue: 160000, levels: [{ name: 'Senior', value: { atLeast: 120000, atMost: 130000 } }] });
    expect(markOf(element, 'Senior').querySelectorAll('line, circle')).to.have.length(0);
  });

  it('points the arrow of a bound to the left where the axis runs from right to left', async () => {
    const element = only(await fixture(salaryRange({ currency: 'USD', minValue: 90000, maxValue: { atLeast: 160000 } }, 'axis-min="80000" axis-max="180000"'), { dir: 'rtl' }));
    expect(markOf(element, 'Highest').querySelector('path.arrow')!.getAttribute('d')).to.match(/^M0 0h-14/);
    expect([placeOf(markOf(element, 'Lowest')), placeOf(markOf(element, 'Highest'))]).to.deep.equal([90, 20]);
    expect(length(find(element, 'rect.span'), 'x')).to.equal(20);
  });

  it('draws a figure that is only known between two bounds as a stretch', async () => {
    const element = await draw({ currency: 'USD', median: { atLeast: 110000, atMost: 130000 } });
    const range = find(element, '[data-mark] rect.range');
    expect([length(range, 'x'), length(range, 'width')]).to.deep.equal([30, 20]);
    expect(markNames(element)).to.deep.equal(['Median: $110,000 – $130,000 a year']);
  });

  it('marks the edge of the axis where a figure lies beyond it, says so, and draws no arrow as for a bound', async () => {
    const element = await draw({ currency: 'USD', minValue: 50000, median: 120000, maxValue: 400000 });
    expect([placeOf(markOf(element, 'Lowest')), placeOf(markOf(element, 'Highest'))]).to.deep.equal([0, 100]);
    for (const name of ['Lowest', 'Highest']) {
      expect(markOf(element, name).querySelectorAll('path.beyond')).to.have.length(1);
      expect(markOf(element, name).querySelectorAll('line, path.arrow')).to.have.length(0);
    }
    expect(markNames(element)[2]).to.equal('Highest: $400,000 a year (off the axis)');
    expect(labels(element)).to.deep.equal(['Lowest / $50,000 (off the axis)', 'Median / $120,000', 'Highest / $400,000 (off the axis)']);
    expect(findAll(element, '[part=list] li').map(({ textContent }) => folded(textContent))).to.include('Lowest: $50,000 (off the axis)');
    const median = await draw({ currency: 'USD', median: 400000, maxValue: { atLeast: 500000 } });
    expect(findAll(median, 'line.median')).to.have.length(0);
    expect(markNames(median)).to.deep.equal(['Median: $400,000 a year (off the axis)', 'Highest: $500,000 or more a year (off the axis)']);
    expect(markOf(median, 'Highest').querySelectorAll('path.arrow')).to.have.length(1);
  });

  it('says what is suppressed, and does not draw it', async () => {
    const element = await draw({
      currency: 'USD',
      minValue: 90000,
      maxValue: 160000,
      median: { suppressed: 'unreliable' },
      mean: { suppressed: 'confidential' },
      levels: [
        { name: 'Junior', value: { suppressed: 'not-applicable' } },
        { name: 'Chief', value: { suppressed: 'only three replies' } },
      ],
    });
    expect(markNames(element)).to.have.length(2);
    expect(summary(element))
      .to.contain(words.notPublished('Median', frame.suppressed('unreliable')))
      .and.to.contain(words.notPublished('Average', frame.suppressed('confidential')))
      .and.to.contain(words.notPublished('Junior', frame.suppressed('not-applicable')))
      .and.to.contain(words.notPublished('Chief', frame.suppressed('only three replies')));
    expect(labels(element)).to.have.length(2);
  });

  it('says that all of a salary is suppressed without an axis or a line for it', async () => {
    const element = await draw({ currency: 'USD', median: { suppressed: 'unreliable' }, mean: { suppressed: 'unreliable' } }, '');
    expect(summary(element)).to.equal(['Median', 'Average'].map((name) => words.notPublished(name, frame.suppressed('unreliable'))).join(' '));
    expect(findAll(element, 'svg')).to.have.length(0);
    expect(shownText(element)).not.to.match(/\d/);
  });

  it('gives equal values one mark and one label', async () => {
    const element = await draw({ currency: 'USD', minValue: 90000, median: 125000, percentile90: 160000, maxValue: 160000, levels: [{ name: 'Mid', value: 125000 }] });
    expect(markNames(element)).to.deep.equal([
      'Lowest: $90,000 a year',
      'Median and Mid: $125,000 a year',
      'Highest and Top 10% from: $160,000 a year',
    ]);
    expect(labels(element)).to.deep.equal(['Lowest / $90,000', 'Median · Mid / $125,000', 'Highest / Top 10% from / $160,000']);
  });

  it('does not take a bound for the value it starts at', async () => {
    const element = await draw({ currency: 'USD', median: 150000, percentile90: { atLeast: 150000 } });
    expect(markNames(element)).to.have.members(['Median: $150,000 a year', 'Top 10% from: $150,000 or more a year']);
  });

  it('names round ticks in the language of the reader', async () => {
    expect(ticks(await draw(typical))).to.deep.equal(['$80K', '$100K', '$120K', '$140K', '$160K', '$180K']);
    const german = only(await fixture(salaryRange({ ...typical, currency: 'EUR' }, 'locale="de-DE" axis-min="80000" axis-max="180000"')));
    expect(ticks(german)[0]).to.equal('80.000\u00a0€');
  });

  it('tells amounts below a cent apart, and ticks that are as close', async () => {
    const draw = async (data: unknown): Promise<SalaryRange> => only(await fixture(salaryRange(data)));
    const tiny = await draw({ currency: 'USD', minValue: 0.0001, maxValue: 0.0009 });
    expect(markNames(tiny)).to.deep.equal(['Lowest: $0.0001 a year', 'Highest: $0.0009 a year']);
    for (const [minValue, maxValue] of [[0.0001, 0.0009], [100, 100.02], [100000, 100020]]) {
      const texts = ticks(await draw({ currency: 'USD', minValue, maxValue }));
      expect(texts.length).to.be.greaterThan(2);
      expect(new Set(texts).size, texts.join()).to.equal(texts.length);
    }
  });

  it('lets the axis start where the figures do', async () => {
    const element = await draw({ currency: 'USD', minValue: 90000, maxValue: 160000 }, '');
    expect(ticks(element)[0]).to.equal('$90K');
    expect(length(find(element, 'rect.span'), 'x')).to.be.within(1, 10);
  });

  it('draws zero as a value, and pay below zero', async () => {
    const element = await draw({ currency: 'USD', minValue: -2000, median: 0, maxValue: 2000 }, '');
    expect(markNames(element)).to.deep.equal(['Lowest: -$2,000 a year', 'Median: $0 a year', 'Highest: $2,000 a year']);
    expect(placeOf(markOf(element, 'Median'))).to.equal(50);
  });

  it('has no axis below zero for pay of nothing, and no zero with a sign', async () => {
    const element = only(await fixture('<salary-range min="-0" median="0" currency="USD"></salary-range>'));
    expect(markNames(element)).to.deep.equal(['Median and Lowest: $0 a year']);
    expect(ticks(element)).to.deep.equal(['$0', '$0.20', '$0.40', '$0.60', '$0.80', '$1']);
  });

  it('names the median alone where it is equal to more figures than a label has room for, and all in the list', async () => {
    const all = 'min="100" max="100" median="100" entry="100" mid="100" senior="100" p10="100" p25="100" p75="100" p90="100" currency="USD"';
    const stage = await fixture(`<salary-range ${all}></salary-range><salary-range style="width: 320px" ${all}></salary-range>`);
    for (const element of stage.querySelectorAll('salary-range')) {
      expect(labels(element)).to.deep.equal(['Median / $100']);
      expect(find(element, '.labels > g').checkVisibility()).to.equal(true);
      const [item, ...others] = findAll(element, '[part=list] li').filter((each) => each.checkVisibility());
      expect(others).to.deep.equal([]);
      expect(folded(item!.textContent)).to.equal('Median, Lowest, Highest, Entry level, Mid level, Senior level, Bottom 10% up to, Bottom 25% up to, Top 25% from, and Top 10% from: $100');
    }
  });

  it('draws a single figure without a span', async () => {
    for (const figures of [{ median: 50000 }, { mean: 50000 }, { percentile90: 50000 }, { minValue: 50000 }, { levels: [{ name: 'Junior', value: 50000 }] }]) {
      const element = await draw({ currency: 'USD', ...figures }, '');
      expect(markNames(element)).to.have.length(1);
      expect(findAll(element, 'rect.span, rect.middle')).to.have.length(0);
      expect(shownText(element)).to.contain('$50,000');
      expect(placeOf(findAll(element, '[data-mark]')[0]!)).to.equal(50);
      expect(summary(element)).to.contain('$50,000');
    }
  });

  it('stays empty, with what its author put there, when there is nothing', async () => {
    for (const html of ['<salary-range><p>Soon</p></salary-range>', `<salary-range><p>Soon</p>${jsonScript({ title: 'A guide without pay' })}</salary-range>`]) {
      const element = only(await fixture(html));
      expect(element.status).to.equal('empty');
      expect(findAll(element, 'figure')).to.have.length(0);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    }
  });

  it('shows what its author put there when the list of salaries is empty', async () => {
    const element = only(await fixture(`<salary-range><p>Soon</p>${jsonScript({ title: 'T', salary: [] })}</salary-range>`));
    expect(element.status).to.equal('empty');
    expect(findAll(element, 'figure')).to.have.length(0);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('draws no axis for a salary without figures', async () => {
    const element = await draw({ currency: 'USD', note: 'Pay is agreed case by case.' }, '');
    expect(findAll(element, 'svg')).to.have.length(0);
    expect(shownText(element)).to.contain('Pay is agreed case by case.').and.not.to.match(/\d/);
  });
});

describeBoth('Several salaries in <salary-range>', (fixture) => {
  const draw = async (data: unknown, attributes = '') => only(await fixture(salaryRange(data, attributes)));

  it('are rows under one axis, each with its name and its own sentences', async () => {
    const element = await draw([
      { name: 'Hospitals', currency: 'EUR', minValue: 30000, median: 50000, maxValue: 70000 },
      { region: 'DE', currency: 'EUR', median: 45000 },
      { name: 'Clinics', region: 'FR', currency: 'EUR', mean: 60000 },
    ]);
    expect(findAll(element, '.group')).to.have.length(1);
    expect(findAll(element, '.axis')).to.have.length(1);
    expect(find(element, '.group').children[1]!.matches('.axis')).to.equal(true);
    expect(findAll(element, '.row .place').map(({ textContent }) => textContent)).to.deep.equal(['Hospitals', 'Germany', 'Clinics, France']);
    expect(markNames(element)).to.include('Germany: Median: €45,000 a year').and.to.include('Clinics, France: Average: €60,000 a year');
    expect(findAll(element, '[part=summary] p').map(({ textContent }) => textContent)).to.deep.equal([
      words.about('Hospitals', `${words.span('€30,000', '€70,000 a year')} ${words.medianIs('€50,000 a year')}`),
      words.about('Germany', words.medianIs('€45,000 a year')),
      words.about('Clinics, France', words.others('Average €60,000')),
    ]);
    // Three paragraphs would push the chart out of sight: they stand under it.
    expect(find(element, '[part=plot]').compareDocumentPosition(find(element, '[part=summary]')) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const [first, second] = [markOf(element, 'Hospitals: Median'), markOf(element, 'Germany: Median')];
    expect(placeOf(first)).to.be.greaterThan(placeOf(second));
  });

  it('in two currencies have an axis each under a heading of its own, and a sentence that they are not on one scale', async () => {
    const element = await draw([
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'EUR', median: 50000 },
      { name: 'C', currency: 'USD', median: 90000 },
    ]);
    expect(findAll(element, '.axis')).to.have.length(2);
    expect(findAll(element, '.caption').map(({ textContent }) => folded(textContent))).to.deep.equal(['Per year, in US dollars', 'B Per year, in euros']);
    expect(findAll(element, '.group')[0]!.querySelectorAll('.row')).to.have.length(2);
    expect(shownText(element)).to.contain(words.scalesDiffer);
  });

  it('in two units of time have an axis each, and one heading for both', async () => {
    const element = await draw([
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'USD', unitText: 'HOUR', median: 25 },
    ]);
    expect(findAll(element, '.axis')).to.have.length(2);
    expect(findAll(element, '.caption').map(({ textContent }) => folded(textContent))).to.deep.equal(['A Per year, in US dollars', 'B Per hour, in US dollars']);
    expect(markNames(element)).to.deep.equal(['A: Median: $50,000 a year', 'B: Median: $25 an hour']);
    expect(find(element, 'h2').textContent).to.equal('Pay');
  });

  it('say nothing of scales when they share one', async () => {
    const element = await draw([
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'USD', median: 60000 },
    ]);
    expect(shownText(element)).not.to.contain(words.scalesDiffer);
  });

  it('share an axis with a row of which all is suppressed', async () => {
    const element = await draw([
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'USD', median: { suppressed: 'confidential' } },
    ]);
    expect(findAll(element, '.axis')).to.have.length(1);
    expect(markNames(element)).to.have.length(1);
    expect(summary(element)).to.contain(words.about('B', words.notPublished('Median', frame.suppressed('confidential'))));
  });

  it('say in the place of a row of which all is suppressed why that is, each reason once', async () => {
    const element = await draw([
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'USD', median: { suppressed: 'confidential' }, mean: { suppressed: 'unreliable' }, maxValue: { suppressed: 'confidential' } },
    ]);
    const [first, second] = findAll(element, '.row .frame');
    expect(second!.textContent.trim()).to.equal(`${frame.suppressed('confidential')} and ${frame.suppressed('unreliable')}`);
    expect(second!.querySelectorAll('svg, ul')).to.have.length(0);
    expect(first!.textContent).not.to.contain(frame.suppressed('confidential'));
  });

  it('are apart where a row has no name', async () => {
    const element = await draw([{ name: 'A', currency: 'USD', minValue: 10, percentile25: 50, maxValue: 90 }, { currency: 'USD', minValue: 20, maxValue: 80 }]);
    const [first, second] = findAll(element, '.row').map((row) => row.getBoundingClientRect());
    expect(second!.top - first!.bottom).to.be.at.least(24);
  });

  it('are a chart up to twelve, and a table from thirteen on', async () => {
    const rows = (count: number): unknown => Array.from({ length: count }, (_, index) => ({ name: `Row ${index + 1}`, currency: 'USD', median: 50000 + index }));
    const chart = await draw(rows(12));
    expect(findAll(chart, '.row')).to.have.length(12);
    expect(findAll(chart, 'table')).to.have.length(0);
    const table = await draw(rows(13));
    expect(findAll(table, '[data-mark]')).to.have.length(0);
    expect(findAll(table, 'tbody tr')).to.have.length(13);
    expect(summary(table)).to.contain(words.tooMany('13'));
    expect(shownText(table)).to.contain('Row 13').and.to.contain('$50,012');
  });
});

/** Warnings are said once on a page, whether drawn in the browser or on a server. */
const warned: string[] = [];

describeBoth('An attribute of <salary-range>', (fixture) => {
  const draw = async (attributes: string) => only(await fixture(`<salary-range ${attributes}></salary-range>`));
  const given = async (data: unknown, attributes: string) => only(await fixture(salaryRange(data, attributes)));

  it('gives a figure', async () => {
    const element = await draw('min="10" p10="20" p25="30" median="40" p75="50" p90="60" max="70" entry="25" mid="35" senior="55" currency="USD"');
    expect(markNames(element)).to.deep.equal([
      'Lowest: $10 a year',
      'Bottom 10% up to: $20 a year',
      'Entry level: $25 a year',
      'Bottom 25% up to: $30 a year',
      'Mid level: $35 a year',
      'Median: $40 a year',
      'Top 25% from: $50 a year',
      'Senior level: $55 a year',
      'Top 10% from: $60 a year',
      'Highest: $70 a year',
    ]);
  });

  it('counts as absent where a framework sets none', async () => {
    const element = only(await fixture(`<career-data data='{"title":"T","salary":{"currency":"EUR","median":5}}'><salary-range></salary-range></career-data>`));
    const properties = ['min', 'max', 'median', 'p10', 'p90', 'entry', 'currency', 'unit', 'region'] as const;
    for (const name of properties) {
      Object.assign(element, { [name]: undefined });
      await settled(element.parentElement!);
      expect([element.status, markNames(element)], name).to.deep.equal(['ready', ['Median: €5 a year']]);
    }
    Object.assign(element, { median: 7, currency: 'EUR' });
    await settled(element.parentElement!);
    expect(markNames(element)).to.deep.equal(['Median: €7 a year']);
  });

  it('gives a bound', async () => {
    const element = await draw('min="90000" max="208000+" currency="USD"');
    expect(markNames(element)).to.deep.equal(['Lowest: $90,000 a year', 'Highest: $208,000 or more a year']);
    expect(findAll(element, 'path.arrow')).to.have.length(1);
  });

  it('describes the figures: currency, unit and region', async () => {
    const element = await draw('median="4000" currency="EUR" unit="month" region="DE"');
    expect(markNames(element)).to.deep.equal(['Median: €4,000 a month']);
    expect(find(element, 'h2').textContent).to.equal('Monthly pay');
    expect(folded(find(element, '.caption').textContent)).to.equal('Germany Per month, in euros');
  });

  it('that is wrong is named in the error by its own name', async () => {
    const element = await draw('min="90000" median="12k" currency="usd"');
    expect(element.status).to.equal('failed');
    expect(element.error!.problems.map(({ pointer }) => pointer)).to.have.members(['/median', '/currency']);
    expect(find(element, '[part=error]').textContent).to.contain('/median: expected a number, found "12k"');
    const { error } = await draw('min="90000" currency="USD" unit="fortnight"');
    expect(error!.problems.map(({ pointer, found }) => [pointer, found])).to.deep.equal([['/unit', '"fortnight"']]);
    expect((await draw('min="90000" currency="USD" unit="Hour"')).status).to.equal('ready');
  });

  it('that another one is held against is named by its own name, too', async () => {
    const { error } = await draw('min="160000" max="90000" currency="USD"');
    expect(error!.problems).to.deep.equal([{ pointer: '/max', expected: 'no less than "min" (160000)', found: '90000' }]);
    const written = await given({ currency: 'USD', minValue: 160000, maxValue: 90000 }, '');
    expect(written.error!.problems[0]!.expected).to.equal('no less than "minValue" (160000)');
  });

  const known = { currency: 'USD', minValue: 90000, median: 125000, maxValue: 160000 };
  for (const [you, sentence] of [
    ['118000', words.youBetween('$118,000', '$90,000', 'Lowest', '$125,000', 'Median')],
    ['80000', words.youBelow('$80,000', '$90,000', 'Lowest')],
    ['200000', words.youAbove('$200,000', '$160,000', 'Highest')],
  ] as const) {
    it(`marks the reader's own pay: you="${you}"`, async () => {
      const element = await given(known, `you="${you}"`);
      expect(summary(element)).to.contain(sentence);
      const mark = markOf(element, 'Your pay');
      expect(mark.querySelectorAll('line.you')).to.have.length(1);
      expect(placeOf(mark)).to.be.within(0, 100);
      expect(markNames(element)).to.have.length(4);
    });
  }

  it('marks the reader\'s own pay together with the figure that it is equal to, under one label', async () => {
    const element = await given(known, 'you="125000"');
    expect(summary(element)).to.contain(words.youAt('$125,000', 'Median'));
    expect(markNames(element)).to.deep.equal(['Lowest: $90,000 a year', 'Median and Your pay: $125,000 a year', 'Highest: $160,000 a year']);
    expect(labels(element)).to.deep.equal(['Lowest / $90,000', 'Median · Your pay / $125,000', 'Highest / $160,000']);
    expect(markOf(element, 'Median').querySelectorAll('line.median')).to.have.length(1);
    expect(markOf(element, 'Median').querySelectorAll('path.own')).to.have.length(1);
    element.you = 160000;
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Lowest / $90,000', 'Median / $125,000', 'Highest / Your pay / $160,000']);
    expect(['line.end', 'line.you', 'path.own'].map((mark) => markOf(element, 'Highest').querySelectorAll(mark).length)).to.deep.equal([1, 1, 1]);
    expect(summary(element)).to.contain(words.youAt('$160,000', 'Highest'));
  });

  it('marks the reader\'s own pay beside a median that is too close to tell apart, with a label for each', async () => {
    const element = await given({ currency: 'USD', unitText: 'HOUR', percentile10: 18.96, median: 29.98, percentile90: 50.98 }, 'you="30"');
    element.parentElement!.style.width = '288px';
    const shown = findAll<SVGGElement>(element, '.labels > g').filter((label) => label.getClientRects().length);
    const [median, you] = ['Median', 'Your pay'].map((name) => shown.find(({ textContent }) => textContent.startsWith(name))!.getBoundingClientRect());
    expect(median!.right).to.be.lessThan(you!.left - 4);
    expect(markOf(element, 'Your pay').querySelectorAll('path.own')).to.have.length(1);
  });

  it('marks the reader\'s own pay on each row of the first axis, and on no other', async () => {
    const rows = [
      { name: 'A', currency: 'USD', median: 50000 },
      { name: 'B', currency: 'EUR', median: 50000 },
      { name: 'C', currency: 'USD', median: 60000 },
    ];
    const element = await given(rows, 'you="55000"');
    expect(markNames(element).filter((name) => name.includes('Your pay'))).to.deep.equal(['A: Your pay: $55,000 a year', 'C: Your pay: $55,000 a year']);
    expect(summary(element)).to.contain(words.youAbove('$55,000', '$50,000', 'Median')).and.to.contain(words.youBelow('$55,000', '$60,000', 'Median'));
  });

  it('you stays in its place where pay is shown for another time, and is said for that', async () => {
    const element = await given(known, 'you="104000"');
    const place = placeOf(markOf(element, 'Your pay'));
    for (const [unit, you, lowest, median] of [
      ['hour', '$50', '$43.27', '$60.10'],
      ['month', '$8,667', '$7,500', '$10,417'],
      ['year', '$104,000', '$90,000', '$125,000'],
    ] as const) {
      element.showUnit = unit;
      await settled(element.parentElement!);
      expect(summary(element), unit).to.contain(words.youBetween(you, lowest, 'Lowest', median, 'Median'));
      expect(placeOf(markOf(element, 'Your pay')), unit).to.be.closeTo(place, 2);
      expect(element.you).to.equal(104000);
    }
  });

  it('you that is a figure stays that figure where pay is shown for another time', async () => {
    const element = await given(known, 'you="125000" show-unit="hour"');
    expect(summary(element)).to.contain(words.youAt('$60.10', 'Median'));
  });

  it('you is in the unit that the first salary shown is given in', async () => {
    const rows = [
      { region: 'US', currency: 'USD', unitText: 'HOUR', median: 20 },
      { region: 'CA', currency: 'USD', median: 50000 },
    ];
    const all = await given(rows, 'you="30" show-unit="year"');
    expect(markNames(all).filter((name) => name.includes('Your pay'))).to.deep.equal(['United States: Your pay: $62,400 a year', 'Canada: Your pay: $62,400 a year']);
    const one = await given(rows, 'you="30000" show-unit="hour" show-region="CA"');
    expect(markNames(one).filter((name) => name.includes('Your pay'))).to.deep.equal(['Your pay: $14.42 an hour']);
  });

  it('you that is no number is passed over', async () => {
    const element = await given(known, 'you="a lot"');
    expect(markNames(element)).to.have.length(3);
    expect(shownText(element)).not.to.contain('NaN');
  });

  it('show-unit shows pay for another time, and always says by how many hours', async () => {
    const hourly = { currency: 'USD', unitText: 'HOUR', minValue: 20, median: 30.5 };
    const element = await given(hourly, 'show-unit="year"');
    expect(markNames(element)).to.deep.equal(['Lowest: $41,600 a year', 'Median: $63,440 a year']);
    expect(remarks(element)).to.deep.equal([conversions.convertedUnit('HOUR', 'YEAR', conversions.hours('2,080'))]);
    expect(find(element, 'h2').textContent).to.equal('Annual pay');
    const fewer = await given(hourly, 'show-unit="year" hours-per-year="1800"');
    expect(markNames(fewer)[0]).to.equal('Lowest: $36,000 a year');
    expect(remarks(fewer)).to.deep.equal([conversions.convertedUnit('HOUR', 'YEAR', conversions.hours('1,800'))]);
    for (const wrong of ['0', '-5', 'many']) {
      expect(remarks(await given(hourly, `show-unit="year" hours-per-year="${wrong}"`))[0]).to.contain(conversions.hours('2,080'));
    }
  });

  it('show-unit says how many of each there are in a year, and nothing where nothing is converted', async () => {
    const element = await given({ currency: 'USD', median: 120000 }, 'show-unit="month"');
    expect(markNames(element)).to.deep.equal(['Median: $10,000 a month']);
    expect(remarks(element)).to.deep.equal(['Converted from pay per year to pay per month (12 months a year).']);
    for (const [from, to, counts] of [
      ['YEAR', 'day', '260 days a year'],
      ['WEEK', 'year', '52 weeks a year'],
      ['DAY', 'week', '260 days a year, 52 weeks a year'],
      ['HOUR', 'month', '2,080 working hours a year, 12 months a year'],
    ] as const) {
      expect(remarks(await given({ currency: 'USD', unitText: from, median: 100 }, `show-unit="${to}"`))[0], to).to.contain(`(${counts})`);
    }
    for (const unit of ['year', 'fortnight', '']) {
      const same = await given({ currency: 'USD', median: 120000 }, `show-unit="${unit}"`);
      expect(markNames(same)).to.deep.equal(['Median: $120,000 a year']);
      expect(remarks(same)).to.deep.equal([]);
    }
  });

  it('show-unit brings rows of two units onto one axis', async () => {
    const rows = [
      { name: 'A', currency: 'USD', median: 52000 },
      { name: 'B', currency: 'USD', unitText: 'HOUR', median: 25 },
    ];
    const element = await given(rows, 'show-unit="hour"');
    expect(findAll(element, '.axis')).to.have.length(1);
    expect(markNames(element)).to.deep.equal(['A: Median: $25 an hour', 'B: Median: $25 an hour']);
    expect(remarks(element)).to.deep.equal([`A ${conversions.convertedUnit('YEAR', 'HOUR', conversions.hours('2,080'))}`]);
  });

  it('show-region picks rows', async () => {
    const rows = ['US', 'DE', 'US-NY', undefined].map((region, index) => ({ region, currency: 'USD', median: 50000 + index }));
    expect(markNames(await given(rows, 'show-region="DE"'))).to.deep.equal(['Median: $50,001 a year']);
    expect(markNames(await given(rows, 'show-region=" US-NY  US "'))).to.deep.equal(['United States: Median: $50,000 a year', 'United States (US-NY): Median: $50,002 a year']);
    expect(markNames(await given(rows, 'show-region="de us-ny"'))).to.have.length(2);
    expect(markNames(await given([{ region: 'gb', currency: 'GBP', median: 30000 }], 'show-region="GB"'))).to.have.length(1);
    expect(markNames(await given(rows, 'show-region=""'))).to.have.length(4);
    expect(findAll(await given(rows, 'show-region="FR"'), 'figure')).to.have.length(0);
  });

  it('axis-min and axis-max set the ends of every axis, so that twenty cards share one', async () => {
    const places = [];
    for (const median of [50000, 75000]) {
      const element = await given({ currency: 'USD', median }, 'axis-min="0" axis-max="100000"');
      expect(ticks(element)).to.deep.equal(['$0', '$20K', '$40K', '$60K', '$80K', '$100K']);
      places.push(placeOf(markOf(element, 'Median')));
    }
    expect(places).to.deep.equal([50, 75]);
    expect(ticks(await given({ currency: 'USD', minValue: 50000, maxValue: 60000 }, 'axis-min="40000"'))[0]).to.equal('$40K');
    expect(placeOf(markOf(await given({ currency: 'USD', median: 50000 }, 'axis-min="low" axis-max=""'), 'Median'))).to.be.within(0, 100);
  });

  for (const [least, most] of [[500, 0], [50, 50]]) {
    it(`axis-min="${least}" and axis-max="${most}" are ignored, with one warning that names both`, async () => {
      const data = { currency: 'USD', minValue: 20, median: 40, maxValue: 60 };
      const plain = ticks(await given(data, ''));
      const { warn } = console;
      const said: string[] = [];
      console.warn = (...words: unknown[]) => void said.push(words.join(' '));
      try {
        const element = await given(data, `axis-min="${least}" axis-max="${most}"`);
        expect(ticks(element)).to.deep.equal(plain);
        element.heading = 'Again';
        await element.updateComplete;
      } finally {
        console.warn = warn;
      }
      const told = said.filter((line) => line.includes('axis-'));
      expect(told).to.have.length.at.most(1);
      for (const line of told) expect(line).to.contain(`axis-min="${least}"`).and.to.contain(`axis-max="${most}"`);
      warned.push(...told);
    });
  }

  it('axis-min and axis-max that cross have been warned of', () => {
    expect(warned).to.have.length(2);
  });

  for (const empty of ['', ' ']) {
    it(`you, axis-min, axis-max and hours-per-year that are ${JSON.stringify(empty)} count as absent`, async () => {
      const data = { currency: 'USD', unitText: 'HOUR', minValue: 20, median: 40, maxValue: 60 };
      const attributes = ['you', 'axis-min', 'axis-max', 'hours-per-year'].map((name) => `${name}="${empty}"`).join(' ');
      const [plain, element] = [await given(data, 'show-unit="year"'), await given(data, `show-unit="year" ${attributes}`)];
      expect([ticks(element), markNames(element), remarks(element)]).to.deep.equal([ticks(plain), markNames(plain), remarks(plain)]);
      expect([element.you, element.axisMin, element.axisMax]).to.deep.equal([null, null, null]);
    });
  }

  it('heading puts its own words over the chart, and none when it is empty', async () => {
    expect(find(await given(typical, 'heading="What nurses earn"'), '[part=heading]').textContent).to.equal('What nurses earn');
    const bare = await given(typical, 'heading=""');
    expect(findAll(bare, '[part=heading]')).to.have.length(0);
    expect(find(bare, '[part=plot]').getAttribute('aria-label')).to.equal('Annual pay');
    expect(find(await given(typical, ''), '[part=heading]').textContent).to.equal('Annual pay');
  });

  for (const [level, tag] of [
    ['2', 'h2'],
    ['3', 'h3'],
    ['4', 'h4'],
    ['5', 'h5'],
    ['6', 'h6'],
    ['1', 'h2'],
    ['7', 'h2'],
    ['big', 'h2'],
  ] as const) {
    it(`heading-level="${level}" makes it ${tag}`, async () => {
      expect(find(await given(typical, `heading-level="${level}"`), '[part=heading]').localName).to.equal(tag);
    });
  }

  it('density="compact" takes less room', async () => {
    const [roomy, compact] = [await given(typical, ''), await given(typical, 'density="compact"')];
    expect(find(compact, 'figure').offsetHeight).to.be.lessThan(find(roomy, 'figure').offsetHeight);
    expect(markNames(compact)).to.deep.equal(markNames(roomy));
  });

  it('view="table" shows the same as rows and columns, each displayed cell with its raw value', async () => {
    const element = await given([{ ...typical, region: 'US', asOf: '2024-05' }, { name: 'Cook', currency: 'EUR', unitText: 'HOUR', median: { atLeast: 20, kind: 'measured' } }], 'view="table"');
    expect(findAll(element, '[data-mark]')).to.have.length(0);
    const cells = (selector: string): readonly (readonly [string, string | null])[] =>
      findAll(element, selector).map((cell) => [folded(cell.textContent), cell.querySelector('data')?.getAttribute('value') ?? null]);
    expect(cells('thead th')).to.deep.equal([
      ['Name', 'name'],
      ['Region', 'region'],
      ['Currency', 'currency'],
      ['Per', 'unitText'],
      ['Lowest', 'minValue'],
      ['Highest', 'maxValue'],
      ['25th percentile', 'percentile25'],
      ['Median', 'median'],
      ['Median: kind', 'median.kind'],
      ['75th percentile', 'percentile75'],
      ['As of', 'asOf'],
    ]);
    expect(cells('tbody tr:first-child > *')).to.deep.equal([
      ['Nurse', null],
      ['United States', 'US'],
      ['US dollars', 'USD'],
      ['', null],
      ['$90,000', '90000'],
      ['$160,000', '160000'],
      ['$110,000', '110000'],
      ['$125,000', '125000'],
      ['', null],
      ['$140,000', '140000'],
      ['May 2024', '2024-05'],
    ]);
    expect(cells('tbody tr:nth-child(2) td')).to.deep.include(['€20 or more', '>=20']).and.to.deep.include(['Measured', 'measured']).and.to.deep.include([words.units.HOUR, 'HOUR']);
  });

  it('tools shows the tools it names, all when it is empty, none without it', async () => {
    const buttons = (element: Element): readonly string[] => findAll(element, '[part=tool]').map(({ textContent }) => textContent);
    expect(buttons(await given(typical, 'tools'))).to.deep.equal(['Show as table', 'Download CSV', 'Download SVG', 'Download PNG']);
    expect(buttons(await given(typical, 'tools="png  table"'))).to.deep.equal(['Show as table', 'Download PNG']);
    expect(buttons(await given(typical, 'tools="table" view="table"'))).to.deep.equal(['Show as chart']);
    for (const attributes of ['', 'tools="print"']) expect(findAll(await given(typical, attributes), '[part=tools]')).to.have.length(0);
  });

  it('locale says how numbers and dates are written; else the nearest lang does, else the guide\'s', async () => {
    const guide = { title: 'T', lang: 'fr-FR', salary: { currency: 'EUR', median: 50000, asOf: '2024-05' } };
    const figure = async (html: string): Promise<HTMLElement> => find(only(await fixture(html)), 'figure');
    const own = await figure(`<div lang="de-DE">${salaryRange(guide, 'locale="en-GB"')}</div>`);
    expect(own.lang).to.equal('en-GB');
    expect(own.textContent).to.contain('€50,000').and.to.contain('May 2024');
    expect((await figure(`<div lang="de-DE">${salaryRange(guide)}</div>`)).textContent).to.contain('50.000\u00a0€').and.to.contain('Mai 2024');
    // The page of a test is in English, which is nearer than the guide.
    const page = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect((await figure(salaryRange(guide))).textContent).to.contain('50\u202f000\u00a0€').and.to.contain('mai 2024');
    } finally {
      document.documentElement.lang = page;
    }
  });
});

const wrongRates = new Set<string>();

describeBoth('The property rates of <salary-range>', (fixture) => {
  const rates = { base: 'USD', date: '2024-05-31', rates: { EUR: 0.8, JPY: 160 }, source: 'ECB' };
  const rows = [
    { name: 'Berlin', currency: 'EUR', minValue: 40000, median: { value: 60000, kind: 'measured' } },
    { name: 'Boston', currency: 'USD', median: 90000 },
    { name: 'Osaka', currency: 'JPY', unitText: 'HOUR', median: { atLeast: 1600 } },
    { name: 'Zug', currency: 'CHF', median: 100000 },
  ];

  it('turns pay into its base, and lists each conversion under the chart', async () => {
    const element = only(await fixture(salaryRange(rows)));
    expect(findAll(element, '.axis')).to.have.length(4);
    await change(element, { rates });
    expect(markNames(element)).to.deep.equal([
      'Berlin: Lowest: $50,000 a year',
      `Berlin: Median: $75,000 a year. Measured. ${frame.seeNote('1')}`,
      'Boston: Median: $90,000 a year',
      'Osaka: Median: $10 or more an hour',
      'Zug: Median: CHF\u00a0100,000 a year',
    ]);
    expect(remarks(element)).to.deep.equal([`Berlin ${conversions.convertedRate('$1', '€0.80', 'May 31, 2024, ECB')}`, `Osaka ${conversions.convertedRate('$1', '¥160', 'May 31, 2024, ECB')}`]);
    await change(element, { rates: null });
    expect(remarks(element)).to.deep.equal([]);
    expect(markNames(element)[0]).to.equal('Berlin: Lowest: €40,000 a year');
  });

  it('says nothing of a conversion where there is no amount to turn', async () => {
    const element = only(await fixture(salaryRange([{ name: 'A', currency: 'EUR', median: { suppressed: 'unreliable' } }, { name: 'B', currency: 'EUR', median: 8 }])));
    await change(element, { rates });
    expect(remarks(element)).to.deep.equal([`B ${conversions.convertedRate('$1', '€0.80', 'May 31, 2024, ECB')}`]);
  });

  it('turns the reader’s own pay with the first salary', async () => {
    const element = only(await fixture(salaryRange([{ currency: 'EUR', median: 40000 }, { currency: 'USD', median: 60000 }], 'you="44000"')));
    await change(element, { rates });
    expect(summary(element)).to.contain(words.youAbove('$55,000', '$50,000', 'Median')).and.to.contain(words.youBelow('$55,000', '$60,000', 'Median'));
    await change(element, { rates: null });
    expect(summary(element)).to.contain(words.youAbove('€44,000', '€40,000', 'Median'));
  });

  it('is in the table and in its CSV alike: what is shown, with values that are not rounded', async () => {
    const element = only(await fixture(salaryRange(rows, 'view="table" show-unit="month"')));
    await change(element, { rates });
    const cells = (): readonly (readonly string[])[] => findAll(element, 'tr').map((row) => [...row.children].map((cell) => cell.querySelector('data')?.value ?? cell.textContent));
    expect(cells()).to.deep.equal(readCsv(element.toCSV()));
    expect(element.toCSV().split('\r\n').slice(0, 2)).to.deep.equal(['name,currency,unitText,minValue,median,median.kind', `Berlin,USD,MONTH,${40000 / 12 / 0.8},6250,measured`]);
    expect(findAll(element, 'tbody tr:first-child td').map(({ textContent }) => folded(textContent))).to.include.members(['$4,167', '$6,250', 'month']);
    element.showRegion = 'US';
    element.data = [{ region: 'US', currency: 'USD', median: 90000 }, { region: 'DE', currency: 'EUR', median: 1 }];
    await change(element, { rates: null, showUnit: null });
    expect(element.toCSV().trim()).to.equal('region,currency,median\r\nUS,USD,90000');
    expect(cells()).to.deep.equal(readCsv(element.toCSV()));
  });

  it('works with show-unit, and lists both steps', async () => {
    const element = only(await fixture(salaryRange(rows, 'show-unit="year" hours-per-year="2000" show-region=""')));
    await change(element, { rates });
    expect(markNames(element)).to.include('Osaka: Median: $20,000 or more a year');
    expect(remarks(element)).to.include(`Osaka ${conversions.convertedUnit('HOUR', 'YEAR', conversions.hours('2,000'))} ${conversions.convertedRate('$1', '¥160', 'May 31, 2024, ECB')}`);
  });

  for (const [what, wrong, told] of [
    ['has no date', { date: undefined }, '/date: expected a date such as 2026-11-20, found nothing'],
    ['has no base', { base: undefined }, '/base: expected a currency code such as USD, found nothing'],
    ['has a rate of zero', { rates: { EUR: 0 } }, '/rates/EUR: expected a number above zero, found 0'],
    ['has a rate below zero', { rates: { EUR: -1 } }, '/rates/EUR: expected a number above zero, found -1'],
    ['has a rate that is no number', { rates: { EUR: Number.NaN } }, '/rates/EUR: expected a number above zero, found NaN'],
    ['has a rate without an end', { rates: { EUR: Infinity } }, '/rates/EUR: expected a number above zero, found Infinity'],
    ['has a rate as text', { rates: { EUR: '0.92' } }, '/rates/EUR: expected a number above zero, found "0.92"'],
    ['has no rates', { rates: undefined }, '/rates: expected an object, found nothing'],
    ['has a source without a title', { source: { url: 'https://a.example' } }, '/source/title: expected text, found nothing'],
  ] as const) {
    it(`that ${what} leaves pay as it is, and says why, once`, async () => {
      const element = only(await fixture(salaryRange(rows[0])));
      const { warn } = console;
      const said: string[] = [];
      console.warn = (...words: unknown[]) => void said.push(words.join(' '));
      try {
        await change(element, { rates: { ...rates, ...wrong } as unknown as NonNullable<SalaryRange['rates']> });
        await change(element, { heading: 'Again' });
      } finally {
        console.warn = warn;
      }
      expect(element.status).to.equal('ready');
      expect(markNames(element)[0]).to.equal('Lowest: €40,000 a year');
      expect(remarks(element)).to.deep.equal([]);
      // A page says a warning once, also where it is drawn a second time.
      if (said.length || !wrongRates.has(told)) expect(said).to.have.length(1);
      for (const line of said) expect(line).to.contain(told);
      wrongRates.add(told);
    });
  }

  it('uses the rates that can be used beside one that cannot', async () => {
    const element = only(await fixture(salaryRange(rows)));
    const { warn } = console;
    console.warn = () => undefined;
    try {
      await change(element, { rates: { ...rates, rates: { EUR: 0.8, JPY: 0 } } });
    } finally {
      console.warn = warn;
    }
    expect(markNames(element)).to.include('Berlin: Lowest: $50,000 a year').and.to.include('Osaka: Median: ¥1,600 or more an hour');
  });

  it('words a source that is an object by its title', async () => {
    const element = only(await fixture(salaryRange(rows[0])));
    await change(element, { rates: { ...rates, source: { id: 'ecb', title: 'European Central Bank', url: 'https://ecb.example' } } });
    expect(remarks(element)).to.deep.equal([conversions.convertedRate('$1', '€0.80', 'May 31, 2024, European Central Bank')]);
  });
});

describeBoth('The notes of <salary-range>', (fixture) => {
  const draw = async (data: unknown, attributes = '') => only(await fixture(salaryRange(data, attributes)));
  const sources = [
    { id: 'bls', title: 'Occupational Outlook Handbook', publisher: 'U.S. Bureau of Labor Statistics', url: 'https://www.bls.gov/ooh/', period: '2024-05', license: 'Public domain' },
    { id: 'onet', title: 'O*NET 29.3', url: 'data/onet.html', retrieved: '2025-08-01', attribution: 'Used under the CC BY 4.0 license.' },
  ];
  const guide = (salary: unknown, more = {}): unknown => ({ title: 'Nurse', lang: 'en-US', sources, salary, ...more });

  it('say in words what kind of figure each is, and for which time', async () => {
    const element = await draw({
      currency: 'USD',
      minValue: { value: 1, kind: 'measured', period: '2024' },
      median: { value: 2, kind: 'estimated', period: '2024-05/2024-07' },
      mean: { value: 3, kind: 'derived', note: 'Between the two.' },
      maxValue: { value: 4, kind: 'editorial' },
      percentile90: 4,
    });
    expect(notes(element)).to.deep.equal([
      'Lowest Measured for 2024',
      'Median Estimated for May – July 2024',
      'Highest Set by the editors',
      'Average Worked out from other figures Between the two.',
    ]);
    expect(markNames(element)).to.deep.equal([
      `Lowest: $1 a year. Measured. ${frame.seeNote('1')}`,
      `Median: $2 a year. Estimated. ${frame.seeNote('2')}`,
      `Average: $3 a year. Worked out from other figures. ${frame.seeNote('4')}`,
      `Highest and Top 10% from: $4 a year. Set by the editors. ${frame.seeNote('3')}`,
    ]);
    expect(labels(element)).to.include('Lowest / $1¹').and.to.include('Average / $3⁴');
  });

  it('are shared by figures of the same provenance', async () => {
    const same = { kind: 'measured', source: 'bls', period: '2024' };
    const element = await draw(guide({ currency: 'USD', minValue: { value: 1, ...same }, median: { value: 2, ...same }, maxValue: { value: 3, ...same, period: '2023' } }));
    expect(notes(element)).to.have.length(2);
    expect(notes(element)[0]).to.match(/^Lowest and Median Measured for 2024 Source: /);
    expect(markNames(element)[1]).to.contain(frame.seeNote('1'));
    expect(findAll(element, '[data-mark]').map((mark) => mark.dataset.notes)).to.deep.equal(['1', '1', '2']);
  });

  it('are not there for bare numbers', async () => {
    const element = await draw(typical);
    expect(findAll(element, '[part=notes], [part=note]')).to.have.length(0);
    expect(findAll(element, '[data-notes]')).to.have.length(0);
  });

  it('name a source by its id: publisher, title, period, license, as a link', async () => {
    const element = await draw(guide({ currency: 'USD', median: { value: 2, source: 'bls' } }));
    expect(notes(element)).to.deep.equal(['Median Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, May 2024, Public domain']);
    const link = find<HTMLAnchorElement>(element, '[part=notes] a');
    expect(link.href).to.equal('https://www.bls.gov/ooh/');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('name a source that is written in place, of a figure and of the salary', async () => {
    const element = await draw({ currency: 'USD', median: { value: 2, source: { title: 'Own survey', period: '2024' } }, source: { title: 'Pay report', publisher: 'ACME', url: 'http://acme.example/pay?a=1&b=2' } });
    expect(notes(element)).to.deep.equal(['Median Source: Own survey, 2024']);
    expect(remarks(element)).to.deep.equal(['Source: ACME, Pay report']);
    expect(findAll<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(['http://acme.example/pay?a=1&b=2']);
  });

  it('say the id of a source that is not known, and the attribution of one that asks for it', async () => {
    expect(notes(await draw({ currency: 'USD', median: { value: 2, source: 'ons' } }))).to.deep.equal(['Median Source: ons']);
    const element = await draw(guide({ currency: 'USD', median: 1, source: 'onet' }));
    expect(remarks(element)).to.deep.equal(['Source: O*NET 29.3, retrieved August 1, 2025 Used under the CC BY 4.0 license.']);
  });

  it('link relative addresses to the address of the guide', async () => {
    const salary = { currency: 'USD', median: 1, source: 'onet' };
    expect(find<HTMLAnchorElement>(await draw(guide(salary, { url: 'https://guides.example/it/nurse.html' })), 'a').href).to.equal('https://guides.example/it/data/onet.html');
    expect(find(await draw(guide(salary)), 'a').getAttribute('href')).to.equal('data/onet.html');
    expect(find(await draw(guide(salary, { url: 'javascript:alert(1)//' })), 'a').getAttribute('href')).to.equal('data/onet.html');
  });

  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/1', 'file:///etc/passwd', 'https://']) {
    it(`show an address that is not safe as text: ${JSON.stringify(url)}`, async () => {
      const element = await draw({ currency: 'USD', median: { value: 2, source: { title: 'Survey', url } }, source: { title: 'Survey', url } });
      expect(findAll(element, 'a')).to.have.length(0);
      const shown = [...findAll(element, '[part=notes] li span'), ...findAll(element, '[part=note] span')].map(({ textContent }) => textContent);
      expect(shown).to.deep.equal([`Source: Survey (${url})`, `Source: Survey (${url})`]);
    });
  }

  it('link mail and telephone as they are', async () => {
    const element = await draw({ currency: 'USD', median: { value: 2, source: { title: 'Mail', url: 'mailto:a@b.example' } }, source: { title: 'Phone', url: 'tel:+1-555' } });
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['mailto:a@b.example', 'tel:+1-555']);
  });

  it('say of the whole when it was counted, how many were asked, and what its author adds', async () => {
    const element = await draw({ currency: 'USD', median: 1, asOf: '2024-05', sampleSize: 12345, note: 'Full-time only.' });
    expect(remarks(element)).to.deep.equal([`${frame.asOf('May 2024')} ${words.sample('12,345')} Full-time only.`]);
    expect(remarks(await draw({ currency: 'USD', median: 1, sampleSize: { atLeast: 50 } }))).to.deep.equal([words.sample('50 or more')]);
    expect(remarks(await draw({ currency: 'USD', median: 1, sampleSize: { suppressed: 'confidential' } }))).to.deep.equal([words.sample(frame.suppressed('confidential'))]);
  });

  it('say where the size of the sample comes from', async () => {
    const element = await draw({ currency: 'USD', median: 1, sampleSize: { value: 12345, kind: 'estimated', note: 'Rounded.' } });
    expect(notes(element)).to.deep.equal(['Sample size Estimated Rounded.']);
    expect(remarks(element)).to.deep.equal([`${words.sample('12,345¹')}`]);
  });

  it('of several salaries name the row they are about', async () => {
    const figure = (value: number): unknown => ({ value, kind: 'measured' });
    const element = await draw([
      { name: 'A', currency: 'USD', median: figure(1), note: 'First.' },
      { name: 'B', currency: 'USD', median: figure(2), note: 'Second.' },
    ]);
    expect(notes(element)).to.deep.equal(['All figures Measured']);
    expect(remarks(element)).to.deep.equal(['A First.', 'B Second.']);
  });

  it('name what they are about in a few words: all figures, or those of a row, percentiles as on the chart', async () => {
    const figure = (value: number, kind = 'measured'): unknown => ({ value, kind });
    const pay = { currency: 'USD', percentile10: figure(1), median: figure(2), percentile90: figure(3), mean: figure(2.5) };
    expect(notes(await draw(pay))).to.deep.equal(['All figures Measured']);
    expect(notes(await draw({ ...pay, mean: 2.5 }))).to.deep.equal(['Bottom 10% up to $1, Median, and Top 10% from $3 Measured']);
    expect(notes(await draw([{ ...pay, name: 'A' }, { ...pay, name: 'B' }]))).to.deep.equal(['All figures Measured']);
    const other = { ...pay, name: 'B', percentile90: { suppressed: 'unreliable', period: '2024' } };
    expect(notes(await draw([{ ...pay, name: 'A' }, other]))).to.deep.equal(['A: All figures. B: Bottom 10% up to $1, Median, and Average Measured', 'B: 90th percentile for 2024']);
    expect(notes(await draw([{ ...pay, name: 'A' }, { currency: 'USD', name: 'B', median: 2, sampleSize: figure(50) }]))).to.deep.equal(['A: All figures. B: Sample size Measured']);
  });

  it('set the license and the attribution of a source apart', async () => {
    const source = { title: 'Survey', license: 'OGL v3.0', attribution: 'Contains public sector information.' };
    const element = await draw({ currency: 'USD', median: { value: 1, source } });
    const [license, attribution] = findAll(element, '[part=notes] li span');
    expect([license!.textContent, attribution!.textContent]).to.deep.equal(['Source: Survey, OGL v3.0', 'Contains public sector information.']);
    expect([license!, attribution!].map((node) => getComputedStyle(node, '::after').content.includes('·'))).to.deep.equal([true, false]);
  });

  it('mark the language of the guide on what the guide says', async () => {
    const element = only(await fixture(`<div lang="en">${salaryRange({ ...(guide({ currency: 'EUR', median: { value: 1, note: 'Geschätzt.' }, note: 'Nur Vollzeit.' }) as object), lang: 'de' })}</div>`));
    expect(find(element, 'figure').lang).to.equal('en');
    expect(find(element, '[part=notes] li [lang]').lang).to.equal('de');
    expect(find(element, '[part=note] [lang]').lang).to.equal('de');
  });

  it('are where Enter on a mark leads, and a click on it', async () => {
    const element = await draw({ currency: 'USD', minValue: { value: 1, kind: 'measured' }, median: { value: 2, kind: 'estimated' }, maxValue: 3 });
    const [low, median, high] = findAll<SVGGElement>(element, '[data-mark]');
    const [first, second] = findAll(element, '[part=notes] li');
    const isActive = (node: Element | undefined): boolean => element.shadowRoot!.activeElement === node;
    const press = (mark: SVGGElement, key: string): boolean => (mark.focus(), mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    expect(press(median!, 'Enter')).to.equal(false);
    expect(isActive(second)).to.equal(true);
    press(low!, ' ');
    expect(isActive(first)).to.equal(true);
    median!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(isActive(second)).to.equal(true);
    expect(press(high!, 'Enter')).to.equal(true);
    expect(isActive(high)).to.equal(true);
    await settled(element.parentElement!);
  });
});
