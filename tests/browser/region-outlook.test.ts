import { expect } from 'chai';
import type { RegionOutlook } from '../../src/classes.js';
import '../../src/words/all.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage, type FixtureOptions } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const scale = ['Low', 'Moderate', 'High'];
const sample = {
  demand: [
    { name: 'United States', code: 'US', value: 'High', scale, trend: 'rising' },
    { name: 'The Alps', value: 'Wherever it snows', trend: 'steady' },
    { name: 'Riyadh', code: 'SA-01', trend: 'falling' },
  ],
  hubs: [{ name: 'Bangalore', country: 'India' }, { name: 'London' }],
  regulations: [{ name: 'GDPR', place: 'European Union' }, { name: 'CCPA', place: 'California' }],
};

obeysSectionLaws({
  tag: 'region-outlook',
  key: 'regions',
  sample,
  broken: { section: { demand: [{ code: 'US' }, { name: 'Asia', value: 'Huge', scale: ['Low'], trend: 'up' }], hubs: [{}] }, pointers: ['/demand/0/name', '/demand/1/trend', '/demand/1/value', '/hubs/0/name'] },
  empty: [null, {}, { title: 'A guide' }, { demand: [], hubs: [], regulations: [] }],
  // A step has to be one of the scale beside it; codes and trends are words of the document.
  unsaid: /^\/demand\/\d\/(code|trend|scale\/\d)$|^\/demand\/0\/value$/,
});

describeBoth('<region-outlook>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, options: FixtureOptions = {}): Promise<RegionOutlook> => (await fixture(`<region-outlook>${jsonScript(data)}</region-outlook>`, options)).querySelector('region-outlook')!;
  const texts = (element: RegionOutlook, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => folded(textContent));

  it('has a row for each region, in their order, with what is known of it', async () => {
    const element = await draw(sample);
    const rows = findAll(element, '[part=region]');
    expect(rows.map((row) => folded(row.querySelector('span')!.textContent))).to.deep.equal(['United States', 'The Alps', 'Riyadh']);
    expect(rows.map((row) => folded(row.querySelector('[part=value]')?.textContent))).to.deep.equal(['High', 'Wherever it snows', '']);
    expect(texts(element, '[part=trend]')).to.deep.equal(['Rising', 'Steady', 'Falling']);
    expect(new Set(findAll(element, '[part=trend] path').map((path) => path.getAttribute('d'))).size, 'a shape for each trend').to.equal(3);
  });

  it('draws a scale as steps with the one it is filled and marked, and a value without one as a word', async () => {
    const rows = findAll(await draw(sample), '[part=region]');
    expect(rows.map((row) => row.querySelectorAll('[part=step]').length)).to.deep.equal([3, 0, 0]);
    const steps = [...rows[0]!.querySelectorAll('[part=step]')];
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, null, 'true']);
    expect(steps.map(({ textContent }) => folded(textContent))).to.deep.equal(scale);
    const sizes = steps.map((step) => step.getBoundingClientRect().width);
    for (const size of sizes) expect(size).to.be.within(4, 16);
  });

  it('keeps trends in one column where there is room, whatever a row leaves out', async () => {
    const lefts = findAll(await draw(sample), '[part=trend]').map((trend) => trend.getBoundingClientRect().left);
    for (const left of lefts) expect(left).to.be.closeTo(lefts[0]!, 0.5);
  });

  it('turns arrows around in a page that is read from the right', async () => {
    const [ltr, rtl] = [await draw(sample), await draw(sample, { lang: 'ar' })].map((element) => getComputedStyle(find(element, '[part=trend] svg')).scale);
    expect([ltr, rtl]).to.deep.equal(['none', '-1 1']);
  });

  it('adds the name that a code has in the reader’s language, where the guide has another', async () => {
    const names = async (lang: string): Promise<readonly string[]> => texts(await draw(sample, { lang }), '[part=region] > span:first-child');
    expect(await names('en')).to.deep.equal(['United States', 'The Alps', 'Riyadh']);
    expect(await names('de')).to.deep.equal(['United States Vereinigte Staaten', 'The Alps', 'Riyadh']);
  });

  it('reads a code of a country as its name, and leaves every other place as it is', async () => {
    const hubs = [{ name: 'Jeddah', country: 'SA' }, { name: 'Nowhere', country: 'QX' }, { name: 'London', country: 'UK, England' }, { name: 'Mars', country: '' }];
    const element = await draw({ hubs, regulations: [{ name: 'Labor treaty', place: '419' }] });
    expect(texts(element, 'li')).to.deep.equal(['Jeddah Saudi Arabia', 'Nowhere QX', 'London UK, England', 'Mars', 'Labor treaty Latin America']);
  });

  it('begins with the name, its place after it, from either side, in words of either direction', async () => {
    for (const [dir, name, place] of [['ltr', 'GDPR', 'Europe'], ['rtl', 'لائحة', 'السعودية'], ['rtl', 'GDPR', 'Europe'], ['rtl', 'GDPR', 'السعودية']] as const) {
      const element = await draw({ regulations: [{ name, place }] }, { dir });
      const [first, second] = [placeOf(element, name), placeOf(element, place)];
      if (dir === 'ltr') expect(first.right, `${name} ${place}`).to.be.at.most(second.left);
      else expect(first.left, `${name} ${place}`).to.be.at.least(second.right);
    }
  });

  it('has a heading for each list, and none for what is not there', async () => {
    expect(texts(await draw(sample), 'h3')).to.deep.equal(['Demand', 'Hubs', 'Regulations']);
    expect(texts(await draw({ hubs: sample.hubs }), 'h3')).to.deep.equal(['Hubs']);
  });
});
