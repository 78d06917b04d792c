/** The ways data reaches an element, and which of them counts. */
import { expect } from 'chai';
import { define, type CareerData, type SalaryRange } from '../../src/classes.js';
import { describeBoth, holdRequests, newAddress, pictureOf, place, serveFiles, settled, shownText, turn, until, watchPage } from './fixture.js';

const salary = { currency: 'USD', minValue: 90000, median: 125000, maxValue: { atLeast: 208000 } };
const guide = { title: 'Tester', salary };
const median = (median: number): { readonly currency: string; readonly median: number } => ({ currency: 'USD', median });
const script = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const data = (value: unknown): string => `data='${JSON.stringify(value)}'`;
const rows = (separator: string): string => ['currency', 'minValue', 'median', 'maxValue'].join(separator) + '\r\n' + ['USD', '90000', '125000', '>=208000'].join(separator);
const bom = '\uFEFF';

const files: Readonly<Record<string, { readonly body: string; readonly type?: string }>> = {
  '/guide.json': { body: JSON.stringify(guide) },
  '/section.json': { body: JSON.stringify(salary), type: 'application/vnd.career+json' },
  '/plain.txt': { body: `\n${JSON.stringify(guide)}`, type: 'text/plain' },
  '/comma.csv': { body: rows(','), type: 'text/csv' },
  '/semicolon.csv': { body: rows(';'), type: 'text/plain' },
  '/tab.csv': { body: bom + rows('\t'), type: 'text/csv; charset=utf-8' },
};

const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const expected = async (): Promise<string> => {
  const element = oneOf(await place('<salary-range></salary-range>'));
  element.data = salary;
  await element.updateComplete;
  expect(shownText(element)).to.contain('$125,000').and.to.contain('$208,000 or more');
  return pictureOf(element);
};

watchPage();

describeBoth('every way ends in the same picture', (fixture) => {
  const same = (title: string, html: string): void => {
    it(title, async () => {
      serveFiles(files);
      const element = oneOf(await fixture(html, { files }));
      expect(element.status).to.equal('ready');
      expect(pictureOf(element)).to.equal(await expected());
    });
  };

  same('a data attribute that holds a section', `<salary-range ${data(salary)}></salary-range>`);
  same('a data attribute that holds a guide', `<salary-range ${data(guide)}></salary-range>`);
  same('a data attribute that holds a list', `<salary-range ${data([salary])}></salary-range>`);
  same('a JSON script that holds a section', `<salary-range>${script(salary)}</salary-range>`);
  same('a JSON script that holds a guide', `<salary-range> ${script(guide)} </salary-range>`);
  same('a JSON script whose type is written in capitals', `<salary-range><script type="Application/JSON">${JSON.stringify(guide)}</script></salary-range>`);
  same('a JSON script between other children', `<salary-range><p>From $90,000</p>${script(guide)}<p>Later</p></salary-range>`);
  same(
    'a table with keys for a header',
    '<salary-range><table><tr><th>currency<th>minValue<th>median<th>maxValue<tr><td>USD<td>90000<td>125000<td>208000+</table></salary-range>',
  );
  same(
    'a table with words for a header and values behind what it shows',
    `<salary-range><table><thead><tr><th>Currency<th>Lowest<th>Median<th>Highest</thead>
      <tbody><tr><td><data value="USD">US dollars</data><td><data value="90000">$90K</data><td><data value="125000"></data><td>&gt;=208000</tbody></table></salary-range>`,
  );
  for (const file of Object.keys(files)) same(`src="${file}"`, `<salary-range src="${file}"></salary-range>`);
  same('figures in attributes', '<salary-range min="90000" median="125000" max="208000+" currency="USD"></salary-range>');
  same('a provider', `<career-data>${script(guide)}<div><salary-range></salary-range></div></career-data>`);
  same('a provider with src', `<career-data src="/guide.json"><div><salary-range></salary-range></div></career-data>`);
  same('a provider with a data attribute', `<career-data ${data(guide)}><salary-range></salary-range></career-data>`);
});

describeBoth('the nearest way wins', (fixture) => {
  const ways: readonly [name: string, attributes: string, children: string][] = [
    ['data', data(median(10)), ''],
    ['a script', '', script(median(20))],
    ['src', 'src="/thirty.json"', ''],
    ['attributes', 'median="40" currency="USD"', ''],
    ['a provider', '', ''],
  ];
  const html = (from: number): string => {
    const used = ways.slice(from);
    const tag = `<salary-range ${used.map(([, attributes]) => attributes).join(' ')}>${used.map(([, , children]) => children).join('')}</salary-range>`;
    return `<career-data>${script({ title: 'T', salary: median(50) })}${tag}</career-data>`;
  };
  const load = { '/thirty.json': { body: JSON.stringify(median(30)) } };

  ways.forEach(([name], index) => {
    it(`${name} before every farther one`, async () => {
      serveFiles(load);
      const element = oneOf(await fixture(html(index), { files: load }));
      expect(element.section).to.deep.equal(median((index + 1) * 10));
    });
  });

  it('also when it is broken', async () => {
    const element = oneOf(await fixture(`<career-data>${script(guide)}<salary-range median="1" currency="USD" data="{">${script(salary)}</salary-range></career-data>`));
    expect(element.status).to.equal('failed');
    expect(element.section).to.equal(undefined);
  });

  it('and a guide without the key leaves the element empty', async () => {
    const element = oneOf(await fixture(`<career-data>${script(guide)}<salary-range>${script({ title: 'Other' })}</salary-range></career-data>`));
    expect(element.status).to.equal('empty');
    expect(element.guide).to.deep.equal({ title: 'Other' });
  });

  it('attributes count only when a figure is among them', async () => {
    const element = oneOf(await fixture(`<career-data>${script(guide)}<salary-range currency="EUR" unit="hour" region="DE" min=""></salary-range></career-data>`));
    expect(element.section).to.deep.equal(salary);
  });
});

describe('ways that come and go', () => {
  it('the next nearest takes over when the nearest is taken away, and gives way when it comes back', async () => {
    const stage = await place(`<career-data>${script({ title: 'T', salary: median(50) })}<salary-range median="40" currency="USD">${script(median(20))}</salary-range></career-data>`);
    const element = oneOf(stage);
    const drawn = async (): Promise<unknown> => (await turn(), await element.updateComplete, element.section);
    expect(await drawn()).to.deep.equal(median(20));
    element.data = median(10);
    expect(await drawn()).to.deep.equal(median(10));
    element.data = null;
    expect(await drawn()).to.deep.equal(median(20));
    element.querySelector('script')!.remove();
    expect(await drawn()).to.deep.equal(median(40));
    element.median = null;
    expect(await drawn()).to.deep.equal(median(50));
    element.setAttribute('data', JSON.stringify(median(11)));
    expect(await drawn()).to.deep.equal(median(11));
    element.removeAttribute('data');
    expect(await drawn()).to.deep.equal(median(50));
  });

  it('a farther src is not asked for while something nearer is used', async () => {
    const asked = holdRequests();
    const stage = await place(`<salary-range src="${newAddress()}" ${data(salary)}></salary-range><salary-range src="${newAddress()}">${script(salary)}</salary-range>`);
    await turn();
    expect(asked).to.have.length(0);
    oneOf(stage).data = null;
    await until(() => asked.length > 0);
    expect(asked).to.have.length(1);
    asked[0]!.answer(new Response('{"currency":"USD","median":1}'));
    await settled(stage);
  });

  it('a src that is loading or has failed is not replaced by something farther', async () => {
    const asked = holdRequests();
    const stage = await place('');
    stage.innerHTML = `<career-data>${script(guide)}<salary-range src="${newAddress()}" median="1" currency="USD"></salary-range></career-data>`;
    await until(() => asked.length > 0);
    expect(oneOf(stage).status).to.equal('loading');
    asked[0]!.answer(new Error('offline'));
    await settled(stage);
    expect(oneOf(stage).status).to.equal('failed');
  });

  it('figures are properties as well as attributes', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    Object.assign(element, { min: 90000, median: '125000', max: '208000+', currency: 'USD' });
    await element.updateComplete;
    expect(element.section).to.deep.equal(salary);
  });
});

describe('data set before the element is defined', () => {
  const late = async (prefix: string, set: (element: SalaryRange) => void): Promise<SalaryRange> => {
    const stage = await place(`<${prefix}-salary-range></${prefix}-salary-range>`);
    const element = stage.firstElementChild as SalaryRange;
    set(element);
    await turn();
    define({ prefix });
    await element.updateComplete;
    return element;
  };

  it('as a property is drawn, and can be set again', async () => {
    const element = await late('early', (element) => (element.data = guide));
    expect(element.status).to.equal('ready');
    expect(element.guide).to.equal(guide);
    expect(pictureOf(element)).to.equal(await expected());
    element.data = median(7);
    await element.updateComplete;
    expect(element.section).to.deep.equal(median(7));
  });

  it('as other properties is kept too', async () => {
    const element = await late('early-others', (element) => Object.assign(element, { median: 5, currency: 'EUR', heading: 'Own', locale: 'de' }));
    expect(element.section).to.deep.equal({ currency: 'EUR', median: 5 });
    expect(shownText(element)).to.contain('Own').and.to.contain('5 €');
  });

  it('as a child is drawn', async () => {
    const element = await late('early-child', (element) => (element.innerHTML = script(guide)));
    expect(element.section).to.deep.equal(salary);
  });
});

describe('data that the page keeps', () => {
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };

  it('may be frozen and shared, and is never changed', async () => {
    const shared = freeze({ title: 'T', lang: 'en', unknown: { kept: null }, salary: [{ currency: 'USD', median: { value: 1, note: null } }] });
    const before = JSON.stringify(shared);
    const stage = await place('<career-data><salary-range></salary-range></career-data><salary-range></salary-range>');
    const provider = stage.querySelector<CareerData>('career-data')!;
    const [inside, alone] = stage.querySelectorAll<SalaryRange>('salary-range') as unknown as [SalaryRange, SalaryRange];
    provider.data = alone.data = shared;
    await settled(stage);
    for (const element of [provider, inside, alone]) {
      expect(element.status).to.equal('ready');
      expect(element.guide).to.equal(shared);
    }
    expect(alone.section).to.deep.equal([{ currency: 'USD', median: { value: 1 } }]);
    expect(JSON.stringify(shared)).to.equal(before);
  });

  it('and is changed in place, is drawn anew after reload()', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    const own = { title: 'T', salary: { currency: 'USD', median: 1000 } };
    element.data = own;
    await element.updateComplete;
    own.salary.median = 2000;
    element.requestUpdate();
    await element.updateComplete;
    expect(shownText(element)).to.contain('$1,000');
    element.reload();
    await element.updateComplete;
    expect(shownText(element)).to.contain('$2,000').and.not.to.contain('$1,000');
  });

  it('and cannot be read, is an error and not an exception', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    const hostile: readonly unknown[] = [
      { get salary(): unknown { throw new Error('no entry'); } },
      { salary: { get currency(): unknown { throw new Error('no entry'); } } },
      new Proxy({}, { getOwnPropertyDescriptor() { throw new Error('no entry'); } }),
      () => 1,
      Symbol('data'),
      10n,
    ];
    for (const data of hostile) {
      element.data = data;
      await element.updateComplete;
      expect(element.status).to.equal('failed');
      expect(element.error!.problems).to.have.length.greaterThan(0);
    }
    element.data = salary;
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });
});

