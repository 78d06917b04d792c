/** Data behind an address: one request, its races, and every way it can fail. */
import { expect } from 'chai';
import { GuideElement, type CareerData, type SalaryRange } from '../../src/classes.js';
import { describeBoth, holdRequests, newAddress, place, recordEvents, replaceFetch, serveFiles, settled, shownText, turn, until, watchPage, type Asked } from './fixture.js';

const section = (median: number): { readonly currency: string; readonly median: number } => ({ currency: 'USD', median });
const json = (median: number): Response => new Response(JSON.stringify(section(median)), { headers: { 'content-type': 'application/json' } });
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const medianOf = (element: SalaryRange): unknown => (element.section as { readonly median?: unknown } | undefined)?.median;
const href = (src: string): string => new URL(src, document.baseURI).href;

/** Puts one element on the page and waits until it has asked for its data. */
async function asking(src: string, asked: readonly Asked[]): Promise<SalaryRange> {
  const stage = await place('');
  const before = asked.length;
  stage.innerHTML = `<salary-range src="${src}"><p>Fallback</p></salary-range>`;
  await until(() => asked.length > before, 'a request');
  return oneOf(stage);
}

/** The same, until what it asked for has been answered. */
async function answered(asked: readonly Asked[], answer: Response | Error = json(1), src = newAddress()): Promise<SalaryRange> {
  const element = await asking(src, asked);
  asked[0]!.answer(answer);
  await settled(element.parentElement!);
  return element;
}

watchPage();

const { timeout } = GuideElement;
afterEach(() => {
  GuideElement.timeout = timeout;
});

describeBoth('src', (fixture) => {
  it('of a file on the server is requested over HTTP and drawn', async () => {
    const stage = await fixture('<salary-range src="/tests/browser/files/guide.json"></salary-range><salary-range src="/tests/browser/files/salary.csv"></salary-range>');
    for (const element of stage.querySelectorAll<SalaryRange>('salary-range')) {
      expect(element.status).to.equal('ready');
      expect(shownText(element)).to.contain('$125,000').and.to.contain('$208,000 or more');
    }
    expect(oneOf(stage).guide).to.have.property('title', 'Tester');
  });

  it('with a place in the answer is that without', async () => {
    const src = newAddress();
    const asked = serveFiles({ [src]: { body: JSON.stringify(section(1)) } });
    const stage = await fixture(`<salary-range src="${src}"></salary-range><salary-range src="${src}#x"></salary-range><salary-range src="${src}#"></salary-range>`);
    for (const element of stage.querySelectorAll<SalaryRange>('salary-range')) expect(medianOf(element)).to.equal(1);
    expect(asked).to.deep.equal([href(src)]);
  });

  it('of a provider is requested once for everything inside it', async () => {
    const src = newAddress();
    const asked = serveFiles({ [src]: { body: JSON.stringify({ title: 'T', salary: section(1) }) } });
    const stage = await fixture(`<career-data src="${src}"><salary-range></salary-range><salary-range></salary-range></career-data>`);
    for (const element of stage.querySelectorAll<SalaryRange>('salary-range')) expect(medianOf(element)).to.equal(1);
    expect(asked).to.deep.equal([href(src)]);
  });

  it('that was answered on the server is not requested again', async () => {
    const src = newAddress();
    const file = { [src]: { body: JSON.stringify(section(1)) } };
    const asked = serveFiles(file);
    const stage = await fixture(`<salary-range src="${src}"></salary-range>`, { files: file });
    expect(medianOf(oneOf(stage))).to.equal(1);
    expect(asked).to.have.length(oneOf(stage).querySelector('script') ? 0 : 1);
  });
});

describe('a request', () => {
  it('is for the absolute address, with the credentials of the same origin only', async () => {
    const asked = holdRequests();
    const src = newAddress();
    const element = await asking(src, asked);
    expect(asked).to.have.length(1);
    expect(asked[0]!.url).to.equal(href(src));
    expect(asked[0]!.init.credentials).to.equal('same-origin');
    asked[0]!.answer(json(1));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(1);
  });

  it('resolves against the base of the document', async () => {
    const asked = holdRequests();
    const base = document.createElement('base');
    base.href = 'https://base.test/deep/';
    document.head.append(base);
    try {
      const element = await asking('../guide.json', asked);
      expect(asked[0]!.url).to.equal('https://base.test/guide.json');
      element.src = null;
    } finally {
      base.remove();
    }
  });

  it('serves twenty elements with the same address, also written another way', async () => {
    const asked = holdRequests();
    const src = newAddress();
    const stage = await place('');
    stage.innerHTML = [...Array<string>(18).fill(src), href(src), `/elsewhere/..${src}`].map((same) => `<salary-range src="${same}"></salary-range>`).join('');
    await until(() => asked.length > 0);
    await turn();
    asked[0]!.answer(json(1));
    await settled(stage);
    expect([...stage.querySelectorAll<SalaryRange>('salary-range')].map(medianOf)).to.deep.equal(Array(20).fill(1));
    stage.insertAdjacentHTML('beforeend', `<salary-range src="${src}"></salary-range>`);
    await settled(stage);
    expect(medianOf(stage.lastElementChild as SalaryRange)).to.equal(1);
    expect(asked).to.have.length(1);
  });

  it('is made by the fetch that stands in for the page\'s own, also when that throws or answers nonsense', async () => {
    const replacements: readonly (() => unknown)[] = [
      () => { throw new Error('thrown at once'); },
      () => undefined,
      async () => 'no response',
      async () => { throw new DOMException('Aborted', 'AbortError'); },
    ];
    for (const replacement of replacements) {
      replaceFetch(replacement as typeof GuideElement.fetch);
      const element = oneOf(await place(`<salary-range src="${newAddress()}"></salary-range>`));
      expect(element.status).to.equal('failed');
      expect(element.error!.problems[0]!.expected).to.match(/^an answer/);
    }
  });

  const wide = [...'\uFEFFname\tcurrency\tmedian\r\nZürich\tEUR\t5\r\n'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  const narrow = [...'name;currency;median\r\nZürich;EUR;5\r\n'].map((letter) => letter.charCodeAt(0));
  const encoded: Readonly<Record<string, readonly [bytes: Iterable<number>, type: string]>> = {
    'UTF-8, whatever the server says': [new TextEncoder().encode('name,currency,median\nZürich,EUR,5'), 'text/csv; charset=no-such-thing'],
    'UTF-16, low bytes first': [wide, 'text/csv; charset=utf-8'],
    'UTF-16, high bytes first': [wide.map((_, index) => wide[index ^ 1]!), 'text/plain'],
    'an older encoding of spreadsheets': [narrow, 'text/csv'],
    'one that the server names': [narrow.map((byte) => (byte === 0xfc ? 0x9f : byte)), 'text/csv; charset="macintosh"'],
  };
  for (const [what, [bytes, type]] of Object.entries(encoded)) {
    it(`reads a table in ${what}`, async () => {
      const src = newAddress('csv');
      serveFiles({ [src]: { body: new Uint8Array(bytes), type } });
      const element = oneOf(await place(`<salary-range src="${src}"></salary-range>`));
      expect(element.error?.message).to.equal(undefined);
      expect(element.section).to.deep.include({ name: 'Zürich', currency: 'EUR', median: 5 });
    });
  }

  it('may be answered at once by the fetch that stands in for the page\'s own', async () => {
    replaceFetch((() => json(4)) as unknown as typeof GuideElement.fetch);
    expect(medianOf(oneOf(await place(`<salary-range src="${newAddress()}"></salary-range>`)))).to.equal(4);
  });

  it('is not made for an address of nothing but space', async () => {
    const asked = holdRequests();
    const element = oneOf(await place('<salary-range src="  "></salary-range>'));
    expect([asked.length, element.status]).to.deep.equal([0, 'empty']);
  });

  it('of an element that leaves the page is not lost', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    const stage = element.parentElement!;
    element.remove();
    asked[0]!.answer(json(1));
    await turn();
    stage.append(element);
    await settled(stage);
    expect(medianOf(element)).to.equal(1);
    expect(asked).to.have.length(1);
  });
});

describe('two addresses in a row never show the older', () => {
  for (const [title, order] of [['when the older answers first', [0, 1]], ['when the newer answers first', [1, 0]]] as const) {
    it(title, async () => {
      const asked = holdRequests();
      const heard = recordEvents();
      const element = await asking(newAddress(), asked);
      element.src = newAddress();
      await until(() => asked.length > 1);
      const seen: unknown[] = [];
      for (const index of order) {
        asked[index]!.answer(json(index));
        await turn();
        await element.updateComplete;
        seen.push(medianOf(element), element.status);
      }
      expect(seen).to.deep.equal(order[0] === 0 ? [undefined, 'loading', 1, 'ready'] : [1, 'ready', 1, 'ready']);
      expect(heard).to.deep.equal(['salary-range guide-ready']);
    });
  }

  it('when the older fails late', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    element.src = newAddress();
    await until(() => asked.length > 1);
    asked[1]!.answer(json(1));
    await settled(element.parentElement!);
    asked[0]!.answer(new Error('offline'));
    await turn();
    expect(element.status).to.equal('ready');
    expect(medianOf(element)).to.equal(1);
  });

  it('when the first is asked for again', async () => {
    const asked = holdRequests();
    const [first, second] = [newAddress(), newAddress()];
    const element = await asking(first, asked);
    element.src = second;
    await until(() => asked.length > 1);
    element.src = first;
    await until(() => asked.length > 2);
    asked[1]!.answer(json(2));
    await turn();
    expect(element.status).to.equal('loading');
    asked[2]!.answer(json(1));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(1);
    expect(asked).to.have.length(3);
  });

  it('when it is the same address after reload()', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    element.reload();
    await until(() => asked.length > 1);
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(2);
    asked[0]!.answer(json(1));
    await turn();
    await element.updateComplete;
    expect(medianOf(element)).to.equal(2);
  });

  it('when the src is taken away', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    element.removeAttribute('src');
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    asked[0]!.answer(json(1));
    await turn();
    await element.updateComplete;
    expect(element.status).to.equal('empty');
  });

  it('and nothing of the first is left while the second is on its way', async () => {
    const asked = holdRequests();
    const element = await answered(asked);
    element.src = newAddress();
    await until(() => asked.length > 1);
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(element.section).to.equal(undefined);
    expect(shownText(element)).not.to.contain('$1');
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
  });
});

describe('reload()', () => {
  it('asks again after a failure, and draws', async () => {
    const asked = holdRequests();
    const element = await answered(asked, new Response('', { status: 503 }));
    expect(element.status).to.equal('failed');
    element.reload();
    await until(() => asked.length > 1);
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(element.error).to.equal(undefined);
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(2);
    expect(element.shadowRoot!.querySelector('[part=error]')).to.equal(null);
  });

  it('asks again after a success, so that newer data is drawn', async () => {
    const asked = holdRequests();
    const element = await answered(asked);
    element.reload();
    await until(() => asked.length > 1);
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(2);
  });

  it('asks for what a browser keeps, too, and only then', async () => {
    const asked = holdRequests();
    const element = await answered(asked);
    element.reload();
    await until(() => asked.length > 1);
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
  });

  it('leaves what is drawn where it is until there is an answer', async () => {
    const asked = holdRequests();
    const element = await answered(asked);
    const node = element.shadowRoot!.querySelector('figure')!;
    const { height } = element.getBoundingClientRect();
    for (const count of [2, 3]) {
      element.reload();
      await until(() => asked.length === count);
      await element.updateComplete;
      expect([element.status, element.section]).to.deep.equal(['loading', undefined]);
      expect(shownText(element)).to.contain('$1');
      expect(element.getBoundingClientRect().height).to.equal(height);
    }
    element.locale = 'de';
    await element.updateComplete;
    asked[2]!.answer(json(2));
    await settled(element.parentElement!);
    expect(element.status).to.equal('ready');
    expect(shownText(element)).to.match(/median is 2\D/i);
    expect(element.shadowRoot!.querySelector('figure')).to.equal(node);
  });

  it('that fails is a failure, and one that goes on to another address shows nothing old', async () => {
    const asked = holdRequests();
    const element = await answered(asked);
    element.reload();
    await until(() => asked.length > 1);
    asked[1]!.answer(new Response('', { status: 500 }));
    await settled(element.parentElement!);
    expect([element.status, element.shadowRoot!.querySelector('figure')]).to.deep.equal(['failed', null]);
    element.reload();
    await until(() => asked.length > 2);
    asked[2]!.answer(json(1));
    await settled(element.parentElement!);
    element.reload();
    await until(() => asked.length > 3);
    element.src = newAddress();
    await element.updateComplete;
    expect([element.status, element.shadowRoot!.querySelector('figure')]).to.deep.equal(['loading', null]);
  });

  it('of a whole page leaves it as the reader has it: its place, what is open, and where the focus is', async () => {
    const asked = holdRequests();
    const stage = await place('');
    const guide = await (await fetch('/data/guides/electrician.json')).text();
    stage.innerHTML = `<career-guide src="${newAddress()}"></career-guide>`;
    await until(() => asked.length > 0);
    asked[0]!.answer(new Response(guide));
    await settled(stage);
    const page = stage.querySelector('career-guide')!;
    const tiers = page.shadowRoot!.querySelector('career-tiers')!;
    const tier = tiers.shadowRoot!.querySelectorAll<HTMLElement>('[part=tier]')[1]!;
    tier.click();
    tier.focus();
    // Sections out of sight are still being laid out.
    await until(() => page.shadowRoot!.querySelector('.laid-out') !== null, 'the layout of the whole page');
    const { height } = page.getBoundingClientRect();
    const isAsBefore = (): boolean => Math.abs(page.getBoundingClientRect().height - height) < 1 && tiers.isConnected && tiers.shadowRoot!.activeElement === tier && tier.getAttribute('aria-expanded') === 'true';
    expect(isAsBefore()).to.equal(true);
    page.reload();
    await until(() => asked.length > 1);
    await page.updateComplete;
    expect([page.status, isAsBefore()]).to.deep.equal(['loading', true]);
    asked[1]!.answer(new Response(guide));
    await settled(stage);
    await turn(20);
    expect([page.status, isAsBefore()]).to.deep.equal(['ready', true]);
  });

  it('of many elements with one address makes one request', async () => {
    const asked = holdRequests();
    const src = newAddress();
    const stage = await place('');
    stage.innerHTML = `<salary-range src="${src}"></salary-range>`.repeat(5);
    await until(() => asked.length > 0);
    asked[0]!.answer(json(1));
    await settled(stage);
    const elements = [...stage.querySelectorAll<SalaryRange>('salary-range')];
    for (const element of elements) element.reload();
    await until(() => asked.length > 1);
    await turn();
    expect(asked).to.have.length(2);
    asked[1]!.answer(json(2));
    await settled(stage);
    expect(elements.map(medianOf)).to.deep.equal([2, 2, 2, 2, 2]);
  });

  it('of a provider reaches everything inside it', async () => {
    const asked = holdRequests();
    const stage = await place('');
    stage.innerHTML = `<career-data src="${newAddress()}"><salary-range></salary-range></career-data>`;
    const guide = (median: number): Response => new Response(JSON.stringify({ title: 'T', salary: section(median) }));
    await until(() => asked.length > 0);
    asked[0]!.answer(guide(1));
    await settled(stage);
    stage.querySelector<CareerData>('career-data')!.reload();
    await until(() => asked.length > 1);
    await turn();
    expect([oneOf(stage).status, medianOf(oneOf(stage))]).to.deep.equal(['ready', 1]);
    asked[1]!.answer(guide(2));
    await settled(stage);
    expect(medianOf(oneOf(stage))).to.equal(2);
  });

  it('after a failure lets an element that comes later try on its own', async () => {
    const asked = holdRequests();
    const src = newAddress();
    const first = await answered(asked, new Error('offline'), src);
    const second = await asking(src, asked);
    asked[1]!.answer(json(2));
    await settled(second.parentElement!);
    expect(medianOf(second)).to.equal(2);
    expect(first.status).to.equal('failed');
  });
});

describe('a request that fails', () => {
  const failing = async (file: { readonly body: BodyInit; readonly type?: string; readonly status?: number }): Promise<SalaryRange> => {
    const src = newAddress();
    serveFiles({ [src]: file });
    const element = oneOf(await place(`<salary-range src="${src}"></salary-range>`));
    expect(element.status).to.equal('failed');
    expect(element.error!.url).to.equal(href(src));
    expect(element.error!.message).to.contain(href(src));
    expect(element.shadowRoot!.querySelector('[part=error]')!.textContent).to.contain(href(src));
    return element;
  };
  const problemOf = ({ error }: SalaryRange): unknown => error!.problems[0];

  it('by its status says which', async () => {
    expect(problemOf(await failing({ body: '{"currency":"USD"}', status: 404 }))).to.deep.equal({ pointer: '', expected: 'an answer with data', found: 'HTTP 404' });
  });

  it('as HTML came says so, as a sign-in page does', async () => {
    expect(problemOf(await failing({ body: '<!doctype html><p>Sign in', type: 'text/html; charset=utf-8' }))).to.deep.equal({
      pointer: '',
      expected: 'JSON or CSV',
      found: 'text/html',
    });
  });

  it('as something that is no text says so', async () => {
    expect(problemOf(await failing({ body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), type: 'image/png' }))).to.deep.equal({ pointer: '', expected: 'text in UTF-8', found: 'bytes' });
  });

  it('as the JSON is wrong says where', async () => {
    const element = await failing({ body: '{"currency": USD}' });
    expect(problemOf(element)).to.include({ pointer: '', expected: 'JSON' });
    // In the words of the browser: a place in the text, or what stands there.
    expect(element.error!.problems[0]!.found).to.match(/position|token|column \d|"USD"/i);
  });

  it('as the data is wrong lists every problem from the root of the file', async () => {
    const element = await failing({ body: JSON.stringify({ title: 'T', salary: { currency: 'dollars', median: '12k' } }) });
    expect(element.error!.problems.map(({ pointer }) => pointer)).to.have.members(['/salary/currency', '/salary/median']);
    expect(element.error!.message.split('\n')).to.have.length(3);
  });

  it('is not blamed for data that came another way', async () => {
    const src = newAddress();
    serveFiles({ [src]: { body: '{' } });
    const element = oneOf(await place(`<salary-range src="${src}"></salary-range>`));
    for (const data of ['{', { ...section(1), median: 'x' }]) {
      element.data = data;
      await element.updateComplete;
      expect(element.status).to.equal('failed');
      expect(element.error!.url).to.equal('');
      expect(element.error!.message).to.match(/^\//);
    }
  });

  it('as nothing came is an error, not an empty picture', async () => {
    await failing({ body: '', type: 'text/csv' });
    await failing({ body: ' \n', type: 'text/plain' });
  });

  it('as the network is down says what the platform says', async () => {
    replaceFetch(async () => { throw new TypeError('Failed to fetch'); });
    const element = oneOf(await place(`<salary-range src="${newAddress()}"></salary-range>`));
    expect(problemOf(element)).to.deep.equal({ pointer: '', expected: 'an answer', found: 'Failed to fetch' });
  });

  it('as it breaks off halfway is an error', async () => {
    replaceFetch(async () => new Response(new ReadableStream({ start: (controller) => { controller.enqueue(new TextEncoder().encode('{"cur')); controller.error(new Error('cut off')); } })));
    const element = oneOf(await place(`<salary-range src="${newAddress()}"></salary-range>`));
    expect(problemOf(element)).to.include({ pointer: '', expected: 'an answer' });
  });

  it('as there is no answer in time says how long it waited, and a late answer changes nothing', async () => {
    expect(timeout).to.be.within(5_000, 60_000);
    GuideElement.timeout = 40;
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    expect(element.status).to.equal('loading');
    await until(() => element.status === 'failed', 'the timeout');
    expect(problemOf(element)).to.deep.equal({ pointer: '', expected: 'an answer', found: 'none after 0.04 s' });
    asked[0]!.answer(json(1));
    await turn();
    await element.updateComplete;
    expect(element.status).to.equal('failed');
    // The second answer has the time that a busy machine may need.
    GuideElement.timeout = timeout;
    element.reload();
    await until(() => asked.length > 1);
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(2);
  });

  it('as its body never ends is late too', async () => {
    GuideElement.timeout = 40;
    replaceFetch(async () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) })));
    const element = oneOf(await place(`<salary-range src="${newAddress()}"></salary-range>`));
    expect(element.error!.message).to.contain('none after 0.04 s');
  });
});

describe('a request that nobody waits for', () => {
  const isStopped = ({ init }: Asked): boolean => init.signal!.aborted;

  it('is stopped when it is too late, so that reload() can try again', async () => {
    GuideElement.timeout = 40;
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    expect(isStopped(asked[0]!)).to.equal(false);
    await until(() => element.status === 'failed', 'the timeout');
    expect(isStopped(asked[0]!)).to.equal(true);
  });

  for (const [how, go] of [
    ['is gone', (element: SalaryRange): void => element.remove()],
    ['asks for another address', (element: SalaryRange): void => void (element.src = newAddress())],
    ['asks for none', (element: SalaryRange): void => void (element.src = null)],
    ['is told to reload', (element: SalaryRange): void => element.reload()],
  ] as const) {
    it(`as the last one ${how} is stopped, and none before`, async () => {
      const asked = holdRequests();
      const src = newAddress();
      const first = await asking(src, asked);
      const second = document.createElement('salary-range');
      second.src = src;
      first.after(second);
      await turn(50);
      expect(asked).to.have.length(1);
      go(first);
      await turn(20);
      expect(isStopped(asked[0]!)).to.equal(false);
      go(second);
      await turn(20);
      expect(isStopped(asked[0]!)).to.equal(true);
    });
  }

  it('is made again when an element comes back', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    const stage = element.parentElement!;
    element.remove();
    await turn(20);
    stage.append(element);
    await until(() => asked.length > 1, 'another request');
    asked[1]!.answer(json(2));
    await settled(stage);
    expect(medianOf(element)).to.equal(2);
  });

  it('goes on for an element that only moves', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    const stage = element.parentElement!;
    stage.prepend(document.createElement('p'));
    stage.append(element);
    await turn(20);
    expect([asked.length, isStopped(asked[0]!)]).to.deep.equal([1, false]);
    asked[0]!.answer(json(3));
    await settled(stage);
    expect(medianOf(element)).to.equal(3);
  });
});

describe('a time limit', () => {
  for (const limit of [Infinity, NaN, 1e12]) {
    it(`of ${limit} is not over at once`, async () => {
      GuideElement.timeout = limit;
      const asked = holdRequests();
      const element = await asking(newAddress(), asked);
      await turn(30);
      expect(element.status).to.equal('loading');
      asked[0]!.answer(json(1));
      await settled(element.parentElement!);
      expect(medianOf(element)).to.equal(1);
    });
  }
});

describe('an address that is neither http nor https', () => {
  for (const src of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:application/json,{"currency":"USD"}', 'file:///etc/passwd', 'blob:http://localhost/x', 'ftp://localhost/x', 'mailto:x@y.z', 'http://[']) {
    it(`is refused without a request: ${src}`, async () => {
      const asked = holdRequests();
      const stage = await place('<salary-range><p>Fallback</p></salary-range>');
      const element = oneOf(stage);
      element.src = src;
      await until(() => element.status === 'failed', 'the refusal');
      expect(element.error!.problems).to.deep.equal([{ pointer: '', expected: 'an http or https address', found: JSON.stringify(src) }]);
      expect(element.error!.message).to.contain(src.trim());
      expect(asked).to.have.length(0);
      expect(element.shadowRoot!.querySelector('[part=error] a')).to.equal(null);
    });
  }

  it('is refused for a provider too', async () => {
    const asked = holdRequests();
    const stage = await place('<career-data src="javascript:0"><salary-range></salary-range></career-data>');
    expect(stage.querySelector<CareerData>('career-data')!.status).to.equal('failed');
    expect(oneOf(stage).status).to.equal('failed');
    expect(asked).to.have.length(0);
  });

  it('does not stop the next address', async () => {
    const asked = holdRequests();
    const element = oneOf(await place('<salary-range src="file:///x"></salary-range>'));
    element.src = newAddress();
    await until(() => asked.length > 0);
    asked[0]!.answer(json(1));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(1);
    expect(element.error).to.equal(undefined);
  });
});

describe('a page that comes back from the cache of the browser', () => {
  const comeBack = (persisted = true): void => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  it('asks again for what was on its way, and ends in data', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    comeBack();
    await until(() => asked.length > 1, 'the second request');
    asked[1]!.answer(json(2));
    await settled(element.parentElement!);
    expect(medianOf(element)).to.equal(2);
    asked[0]!.answer(json(1));
    await turn();
    await element.updateComplete;
    expect(medianOf(element)).to.equal(2);
  });

  it('or in an error', async () => {
    const asked = holdRequests();
    const element = await asking(newAddress(), asked);
    comeBack();
    await until(() => asked.length > 1);
    asked[1]!.answer(new Error('offline'));
    await settled(element.parentElement!);
    expect(element.status).to.equal('failed');
  });

  it('makes one request for all elements that share it, though each hears of it on its own', async () => {
    const asked = holdRequests();
    const listeners: EventListener[] = [];
    const { addEventListener } = window;
    window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) => {
      if (type === 'pageshow') listeners.push(listener as EventListener);
      addEventListener.call(window, type, listener as EventListener, options);
    };
    const stage = await place('');
    const src = newAddress();
    try {
      stage.innerHTML = `<salary-range src="${src}"></salary-range>`.repeat(4);
      await until(() => asked.length > 0);
    } finally {
      window.addEventListener = addEventListener;
    }
    expect(listeners).to.have.length.greaterThan(0);
    // A browser empties the queue of microtasks after each listener; an event made by a script does not.
    for (const listener of listeners) {
      listener(new PageTransitionEvent('pageshow', { persisted: true }));
      await turn();
    }
    expect(asked).to.have.length(2);
    asked[1]!.answer(json(2));
    await settled(stage);
    expect([...stage.querySelectorAll<SalaryRange>('salary-range')].map(medianOf)).to.deep.equal([2, 2, 2, 2]);
  });

  it('leaves alone what has been drawn or has failed, and a page that was loaded anew', async () => {
    const asked = holdRequests();
    const ready = await asking(newAddress(), asked);
    asked[0]!.answer(json(1));
    const failed = await asking(newAddress(), asked);
    asked[1]!.answer(new Error('offline'));
    await settled(ready.parentElement!);
    await settled(failed.parentElement!);
    comeBack();
    const pending = await asking(newAddress(), asked);
    comeBack(false);
    await turn(20);
    expect(asked).to.have.length(3);
    expect(pending.status).to.equal('loading');
  });
});
