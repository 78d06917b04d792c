/** What an element says of itself: status, error, events, and what it shows while it has nothing to draw. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GuideElement, GuideError, GuideErrorEvent, GuideReadyEvent, setWords, type CareerData, type SalaryRange } from '../../src/classes.js';
import { describeBoth, holdRequests, newAddress, openFrame, pictureOf, place, recordEvents, settled, shownText, turn, until, watchPage } from './fixture.js';

const section = (median: unknown): Readonly<Record<string, unknown>> => ({ currency: 'USD', median });
const script = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const isShown = (element: Element): boolean => element.getBoundingClientRect().height > 0;

/** One element in each status, each with the same children. */
async function inEachStatus(children: string): Promise<Readonly<Record<GuideElement['status'], SalaryRange>>> {
  const asked = holdRequests();
  const stage = await place('');
  stage.innerHTML = `<salary-range>${children}</salary-range>
    <salary-range src="${newAddress()}">${children}</salary-range>
    <salary-range>${children}${script(section(1))}</salary-range>
    <salary-range data="{">${children}</salary-range>`;
  const [empty, loading, ready, failed] = stage.querySelectorAll('salary-range') as unknown as [SalaryRange, SalaryRange, SalaryRange, SalaryRange];
  await until(() => asked.length === 1 && ready.status === 'ready');
  for (const element of [empty, loading, ready, failed]) await element.updateComplete;
  return { empty, loading, ready, failed };
}

watchPage();

describeBoth('the status', (fixture) => {
  it('is reflected, and is of one of four words', async () => {
    const stage = await fixture(`<salary-range></salary-range><salary-range>${script(section(1))}</salary-range><salary-range>${script(section('12k'))}</salary-range>`);
    const elements = [...stage.querySelectorAll<SalaryRange>('salary-range')];
    expect(elements.map(({ status }) => status)).to.deep.equal(['empty', 'ready', 'failed']);
    expect(elements.map((element) => element.getAttribute('status'))).to.deep.equal(['empty', 'ready', 'failed']);
  });

  it('comes with what belongs to it', async () => {
    const stage = await fixture(`<salary-range></salary-range><salary-range>${script({ title: 'T', salary: section(1) })}</salary-range><salary-range>${script({ title: 'T', salary: section('x') })}</salary-range>`);
    const [empty, ready, failed] = stage.querySelectorAll('salary-range') as unknown as [SalaryRange, SalaryRange, SalaryRange];
    expect([empty.section, empty.guide, empty.error]).to.deep.equal([undefined, undefined, undefined]);
    expect([ready.section, ready.guide, ready.error]).to.deep.equal([section(1), { title: 'T', salary: section(1) }, undefined]);
    expect(failed.section).to.equal(undefined);
    expect(failed.error).to.be.instanceOf(GuideError);
  });
});

describe('the status of an element on its way', () => {
  it('is loading, then ready, then failed, then empty, and the attribute follows', async () => {
    const asked = holdRequests();
    const stage = await place('');
    stage.innerHTML = `<salary-range src="${newAddress()}"></salary-range>`;
    const element = oneOf(stage);
    const statuses: string[] = [];
    const note = async (): Promise<void> => {
      await turn();
      await element.updateComplete;
      expect(element.getAttribute('status')).to.equal(element.status);
      statuses.push(element.status);
    };
    await until(() => asked.length > 0);
    await note();
    asked[0]!.answer(new Response(JSON.stringify(section(1))));
    await until(() => element.status !== 'loading');
    await note();
    element.data = 'nonsense';
    await note();
    element.data = { title: 'No pay' };
    await note();
    expect(statuses).to.deep.equal(['loading', 'ready', 'failed', 'empty']);
  });

  it('cannot be set', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    for (const name of ['status', 'error', 'guide', 'section'] as const) {
      expect(() => Object.assign(element, { [name]: 'ready' })).to.throw(TypeError);
    }
  });
});

describeBoth('children that are not data', (fixture) => {
  it('are shown without data and after an error, and not when there is a picture', async () => {
    const stage = await fixture(
      ['', script(section(1)), script(section('x'))].map((data) => `<salary-range><p>About <b>$90,000</b></p>${data}</salary-range>`).join(''),
    );
    expect([...stage.querySelectorAll('p')].map(isShown)).to.deep.equal([true, false, true]);
    expect([...stage.querySelectorAll('p')].map(({ assignedSlot }) => assignedSlot !== null)).to.deep.equal([true, false, true]);
  });

  it('are shown again when the data goes or is wrong', async () => {
    const element = oneOf(await fixture(`<salary-range><p>Fallback</p>${script(section(1))}</salary-range>`));
    const fallback = element.querySelector('p')!;
    const shown: boolean[] = [];
    for (const data of ['{', section(2), { title: 'T' }, section(3)]) {
      element.data = data;
      await element.updateComplete;
      shown.push(isShown(fallback));
    }
    expect(shown).to.deep.equal([true, false, true, false]);
  });

  it('of a provider are the page, in any status', async () => {
    const stage = await fixture(`<career-data><p>Empty</p></career-data><career-data>${script({ title: 'T' })}<p>Ready</p></career-data><career-data>${script(1)}<p>Failed</p></career-data>`);
    expect([...stage.querySelectorAll<CareerData>('career-data')].map(({ status }) => status)).to.deep.equal(['empty', 'ready', 'failed']);
    expect([...stage.querySelectorAll('p')].map(isShown)).to.deep.equal([true, true, true]);
  });
});

describe('what is shown in each status', () => {
  it('is the fallback while there is nothing to draw', async () => {
    const { empty, loading, ready, failed } = await inEachStatus('<p>Fallback</p>');
    expect([empty, loading, ready, failed].map((element) => isShown(element.querySelector('p')!))).to.deep.equal([true, true, false, true]);
  });

  it('is a word while loading, when there is no fallback', async () => {
    const { loading } = await inEachStatus('');
    expect(isShown(loading.shadowRoot!.querySelector('[part=loading]')!)).to.equal(true);
    expect(loading.shadowRoot!.textContent).to.contain('Loading');
  });

  it('is what its author put into the slot of that status', async () => {
    const slots = ['empty', 'loading', 'error', 'footer', 'heading'];
    const elements = await inEachStatus(slots.map((slot) => `<p slot="${slot}">${slot}</p>`).join(''));
    const shown = Object.values(elements).map((element) => slots.filter((slot) => isShown(element.querySelector(`[slot=${slot}]`)!)));
    expect(shown).to.deep.equal([['empty'], ['loading'], ['footer', 'heading'], ['error']]);
  });

  for (const arrival of ['client', 'hydrated']) {
    it(`is, while loading, what its author says of that above the other children, and a word without either (${arrival})`, async () => {
      const asked = holdRequests();
      const stage = await place('');
      const cases = ['', '<div>Pay</div>', '<h2 slot="loading">Soon</h2>', '<div>Pay</div><h2 slot="loading">Soon</h2>'];
      const html = cases.map((children) => `<salary-range src="${newAddress()}">${children}</salary-range>`).join('');
      if (arrival === 'client') stage.innerHTML = html;
      else stage.setHTMLUnsafe((await executeServerCommand<{ html: string }, unknown>('render-on-server', { html })).html);
      const seen = (): unknown => [...stage.querySelectorAll<SalaryRange>('salary-range')].map((element) =>
        [...element.shadowRoot!.querySelectorAll('[part=loading]'), ...element.children].filter(isShown).sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y).map(({ localName }) => localName).join(' '),
      );
      const expected = ['p', 'div', 'h2', 'h2 div'];
      if (arrival === 'hydrated') expect(seen()).to.deep.equal(expected);
      await settled(stage, { even: 'loading' });
      await until(() => asked.length === cases.length, 'the requests');
      expect(seen()).to.deep.equal(expected);
    });
  }

  it('is no word any more when its author says later that data is on its way', async () => {
    const { loading } = await inEachStatus('');
    const said = document.createElement('b');
    said.slot = 'loading';
    said.textContent = 'Soon';
    loading.append(said);
    await until(() => !loading.shadowRoot!.querySelector('[part=loading]'), 'the word to go');
    expect(isShown(said)).to.equal(true);
    said.remove();
    await until(() => loading.shadowRoot!.querySelector('[part=loading]') !== null, 'the word');
  });

  it('is the page of a provider, also where its author says that the guide is on its way', async () => {
    holdRequests();
    const stage = await place('');
    stage.innerHTML = `<career-data src="${newAddress()}"><i>Page</i><b slot="loading">Soon</b></career-data>`;
    await settled(stage, { even: 'loading' });
    expect([...stage.querySelectorAll('i, b')].map(isShown)).to.deep.equal([true, true]);
  });

  it('is the list of problems when it failed, unless its author says something else', async () => {
    const { failed } = await inEachStatus('');
    const error = failed.shadowRoot!.querySelector('[part=error]')!;
    expect(isShown(error)).to.equal(true);
    expect(error.textContent).to.contain('expected JSON');
    const { failed: quiet } = await inEachStatus('<p slot="error">Ask us</p>');
    expect(isShown(quiet.shadowRoot!.querySelector('[part=error]')!)).to.equal(false);
  });

  it('has the heading of its author in place of its own, and none for an empty one', async () => {
    const stage = await place(`<salary-range>${script(section(1))}<b slot="heading">Pay here</b></salary-range><salary-range heading="Own" heading-level="4">${script(section(1))}</salary-range><salary-range heading="">${script(section(1))}</salary-range>`);
    const [slotted, own, none] = stage.querySelectorAll('salary-range') as unknown as [SalaryRange, SalaryRange, SalaryRange];
    expect(isShown(slotted.querySelector('b')!)).to.equal(true);
    expect(shownText(slotted)).not.to.contain('Annual pay');
    expect(own.shadowRoot!.querySelector('h4')!.textContent).to.equal('Own');
    expect(none.shadowRoot!.querySelector('[part=heading]')).to.equal(null);
  });
});

describe('an error', () => {
  const failing = async (html: string, data?: unknown): Promise<GuideError> => {
    const element = oneOf(await place(html));
    if (data !== undefined) element.data = data;
    await element.updateComplete;
    expect(element.status).to.equal('failed');
    return element.error!;
  };

  it('lists every problem, with a pointer from the root of what was written', async () => {
    const wrong = { currency: 'dollars', median: '12k', minValue: 9, maxValue: 5 };
    const problems = [
      { pointer: '/currency', expected: 'a currency code such as USD', found: '"dollars"' },
      { pointer: '/median', expected: 'a number', found: '"12k"' },
      { pointer: '/maxValue', expected: 'no less than "minValue" (9)', found: '5' },
    ];
    expect((await failing('<salary-range></salary-range>', wrong)).problems).to.have.deep.members(problems);
    const inGuide = problems.map((problem) => ({ ...problem, pointer: `/salary/0${problem.pointer}` }));
    expect((await failing('<salary-range></salary-range>', { salary: [wrong] })).problems).to.have.deep.members(inGuide);
  });

  it('says each problem on a line', async () => {
    const error = await failing('<salary-range></salary-range>', { salary: section('12k') });
    expect(error.message).to.equal('/salary/median: expected a number, found "12k"');
    expect(error.name).to.equal('GuideError');
    expect(error).to.be.instanceOf(Error);
    expect(error.url).to.equal('');
  });

  it('is shown line by line to a reader, as text and never as markup', async () => {
    const stage = await place('<salary-range></salary-range>');
    const element = oneOf(stage);
    element.data = section('<img src=x onerror=alert(1)>');
    await element.updateComplete;
    const list = element.shadowRoot!.querySelector('[part=error] ul')!;
    expect(list.textContent).to.contain('/median: expected a number, found "<img src=x onerror=alert(1)>"');
    expect(list.querySelector('img')).to.equal(null);
    expect(list.children).to.have.length(1);
  });

  it('names the attribute where attributes describe the section', async () => {
    const cases: readonly (readonly [attributes: string, pointers: readonly string[]])[] = [
      ['min="12k" currency="USD"', ['/min']],
      ['p10="x" p90="y" currency="USD"', ['/p10', '/p90']],
      ['median="1"', ['/currency']],
      ['median="1" currency="USD" unit="fortnight"', ['/unit']],
      ['senior="lots" currency="USD"', ['/senior']],
      ['entry="1" senior="lots" currency="USD"', ['/senior']],
      ['min="9" max="5" currency="USD"', ['/max']],
      ['min=">=200 <=100" currency="USD"', ['/min']],
    ];
    for (const [attributes, pointers] of cases) {
      const { problems } = await failing(`<salary-range ${attributes}></salary-range>`);
      expect(problems.map(({ pointer }) => pointer), attributes).to.deep.equal(pointers);
    }
  });

  it('of data that is no JSON shows the beginning of it', async () => {
    const { problems } = await failing('<salary-range data="guide.json"></salary-range>');
    expect(problems).to.deep.equal([{ pointer: '', expected: 'JSON text in "data"', found: '"guide.json"' }]);
  });

  it('of text that is no section is the same in the property', async () => {
    const problems = [{ pointer: '', expected: 'JSON text in "data"', found: '"guide.json"' }];
    expect((await failing('<salary-range></salary-range>', 'guide.json')).problems).to.deep.equal(problems);
    const stage = await place('<career-data></career-data><career-faq></career-faq>');
    for (const element of stage.children as Iterable<GuideElement>) {
      element.data = 'guide.json';
      await element.updateComplete;
      expect(element.error!.problems, element.localName).to.deep.equal(problems);
    }
  });

  it('of a guide that is none says what it is instead', async () => {
    const provider = (await place('<career-data data="[]"></career-data>')).querySelector<CareerData>('career-data')!;
    expect(provider.error!.message).to.equal('/: expected a guide, found a list');
  });
});

describe('events', () => {
  it('are of a class each, carry the error, and neither bubble nor leave a shadow root', async () => {
    const stage = await place('<salary-range></salary-range>');
    const element = oneOf(stage);
    const heard: Event[] = [];
    const outside: Event[] = [];
    for (const type of ['guide-ready', 'guide-error'] as const) {
      element.addEventListener(type, (event) => heard.push(event));
      stage.addEventListener(type, (event) => outside.push(event));
    }
    for (const data of [section(1), section('x')]) {
      element.data = data;
      await element.updateComplete;
    }
    const [ready, failed] = heard as [GuideReadyEvent, GuideErrorEvent];
    expect(ready).to.be.instanceOf(GuideReadyEvent);
    expect(failed).to.be.instanceOf(GuideErrorEvent);
    expect(failed.error).to.equal(element.error);
    for (const { bubbles, composed, cancelable, target } of heard) {
      expect([bubbles, composed, cancelable, target]).to.deep.equal([false, false, false, element]);
    }
    expect(heard).to.have.length(2);
    expect(outside).to.deep.equal([]);
  });

  it('come when what they tell of is on the page', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    const seen: unknown[] = [];
    element.addEventListener('guide-ready', () => seen.push(element.status, shownText(element).includes('$1'), (element.section as { median: number }).median));
    element.addEventListener('guide-error', () => seen.push(element.status, element.shadowRoot!.querySelector('[part=error]') !== null));
    element.data = section(1);
    await element.updateComplete;
    element.data = section('x');
    await element.updateComplete;
    expect(seen).to.deep.equal(['ready', true, 1, 'failed', true]);
  });

  it('come once for each new data or error', async () => {
    const heard = recordEvents();
    const element = oneOf(await place(`<salary-range>${script(section(1))}</salary-range>`));
    const after: string[][] = [];
    for (const data of [section(2), section(2), section('x'), section('y'), '{', '[', null]) {
      heard.length = 0;
      element.data = data;
      await element.updateComplete;
      await turn();
      after.push([...heard]);
    }
    const [ready, failed] = [['salary-range guide-ready'], ['salary-range guide-error']];
    expect(after).to.deep.equal([ready, ready, failed, failed, failed, failed, ready]);
  });

  it('come again after reload(), as the data may be another', async () => {
    const element = oneOf(await place(`<salary-range>${script(section(1))}</salary-range><salary-range data="{"></salary-range>`));
    const heard = recordEvents();
    element.reload();
    (element.nextElementSibling as SalaryRange).reload();
    await turn();
    expect(heard.sort()).to.deep.equal(['salary-range guide-error', 'salary-range guide-ready']);
  });

  it('come for everything a provider hands to, each to its own listeners', async () => {
    const heard = recordEvents();
    const stage = await place(`<career-data>${script({ title: 'T', salary: section(1) })}<salary-range id="a"></salary-range><salary-range id="b"></salary-range></career-data>`);
    await settled(stage);
    expect([...heard].sort()).to.deep.equal(['career-data guide-ready', 'salary-range#a guide-ready', 'salary-range#b guide-ready']);
  });

  it('do not come for an element that is empty or loading', async () => {
    const heard = recordEvents();
    const asked = holdRequests();
    const stage = await place('<salary-range><p>Fallback</p></salary-range><career-data></career-data>');
    stage.insertAdjacentHTML('beforeend', `<salary-range src="${newAddress()}"></salary-range>`);
    await until(() => asked.length > 0);
    await turn();
    expect(heard).to.deep.equal([]);
  });

  it('whose listener throws do not stop the element', async () => {
    // What a function of another window throws is reported there, and not to the runner of the tests.
    const { contentWindow } = openFrame();
    const other = contentWindow as Window & typeof globalThis;
    const said: string[] = [];
    other.addEventListener('error', (event) => {
      said.push(event.message);
      event.preventDefault();
    });
    const element = oneOf(await place('<salary-range></salary-range>'));
    element.addEventListener('guide-ready', new other.Function('throw new Error("not yours")') as () => void);
    for (const median of [1, 2]) {
      element.data = section(median);
      await element.updateComplete;
    }
    expect(shownText(element)).to.contain('$2');
    // Each browser puts a word of its own before the error.
    expect(said).to.have.length(2);
    for (const message of said) expect(message).to.match(/Error: not yours$/);
  });
});

describe('nothing is told again when an element is merely drawn again', () => {
  const ways: Readonly<Record<string, string>> = {
    'data as JSON text': `<salary-range data='${JSON.stringify(section(1))}'></salary-range>`,
    'a script': `<salary-range>${script(section(1))}</salary-range>`,
    'a table': '<salary-range><table><tr><th>currency<th>median<tr><td>USD<td>1</table></salary-range>',
    'a CSV file': '<salary-range src="/tests/browser/files/salary.csv"></salary-range>',
    'a JSON file': '<salary-range src="/tests/browser/files/guide.json"></salary-range>',
    'attributes': '<salary-range median="1" currency="USD"></salary-range>',
    'a provider': `<career-data>${script({ title: 'T', salary: section(1) })}<salary-range></salary-range></career-data>`,
    'an error': '<salary-range data="{"></salary-range>',
    'wrong data': `<salary-range>${script(section('x'))}</salary-range>`,
    'a wrong attribute': '<salary-range median="x" currency="USD"></salary-range>',
    'a refused address': '<salary-range src="file:///x"></salary-range>',
  };

  before(async () => setWords('de', (await import('../../src/words/de.js')).words));

  for (const [way, html] of Object.entries(ways)) {
    it(way, async () => {
      const stage = await place(html);
      const element = oneOf(stage);
      expect(element.status).to.equal(/error|wrong|refused/.test(way) ? 'failed' : 'ready');
      const { section: before, error } = element;
      const heard = recordEvents();
      const picture = pictureOf(element);
      for (const change of [
        () => (element.locale = 'de'),
        () => (element.density = 'compact'),
        () => (element.heading = 'Gehalt'),
        () => (element.headingLevel = 3),
        () => (stage.dir = 'rtl'),
        () => element.requestUpdate(),
      ]) {
        change();
        await turn();
        await element.updateComplete;
      }
      expect(heard).to.deep.equal([]);
      expect(element.section).to.equal(before);
      expect(element.error).to.equal(error);
      expect(pictureOf(element)).not.to.equal(picture);
    });
  }
});
