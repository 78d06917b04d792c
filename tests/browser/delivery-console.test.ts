/** What elements leave behind in a page: warnings said once, and nothing else. */
import { expect } from 'chai';
import { define, elements, guideContext, setWords, type CareerData, type SalaryRange } from '../../src/classes.js';
import '../../src/words/de.js';
import { holdRequests, newAddress, place, settled, turn, until, watchPage } from './fixture.js';

const section = { currency: 'USD', median: 1 };
const script = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const all = (stage: ParentNode): readonly SalaryRange[] => [...stage.querySelectorAll<SalaryRange>('salary-range')];

/** Draws everything on a stage again, several times. */
async function drawAgain(stage: ParentNode): Promise<void> {
  for (const heading of ['One', 'Two', '']) {
    for (const element of all(stage)) element.heading = heading;
    await turn();
  }
}

const said = watchPage();

describe('a warning', () => {
  it('about an object that became an attribute says "property", once, and the attribute is ignored', async () => {
    const stage = await place('<salary-range data="[object Object]"></salary-range>'.repeat(2) + `<salary-range data="[object Object]">${script(section)}</salary-range>`);
    await drawAgain(stage);
    expect(all(stage).map(({ status }) => status)).to.deep.equal(['empty', 'empty', 'ready']);
    const lines = said();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<salary-range> .*\[object Object\].*property/);
  });

  it('about a key close to a known one names the one that is meant, once', async () => {
    const slip = { title: 'T', salary: [section, { ...section, min: 5, medain: 2, unheardOf: true }] };
    const stage = await place(`<salary-range>${script(slip)}</salary-range>`.repeat(3));
    await until(() => all(stage).every(({ status }) => status === 'ready'));
    const lines: string[] = [];
    await until(() => lines.push(...said()) >= 1);
    await drawAgain(stage);
    all(stage)[0]!.reload();
    await turn(20);
    lines.push(...said());
    expect(lines).to.deep.equal(['<salary-range> does not know /salary/1/min: did you mean "minValue" instead of "min"?']);
  });

  it('about such a key comes also when the data is wrong, as that may be why', async () => {
    await place(`<salary-range>${script([{ curency: 'USD' }])}</salary-range>`);
    const lines: string[] = [];
    await until(() => lines.push(...said()) >= 1);
    expect(lines).to.deep.equal(['<salary-range> does not know /0/curency: did you mean "currency" instead of "curency"?']);
  });

  for (const [arrival, slip, other] of [['client', 'salery', 'advyce'], ['hydrated', 'sallary', 'advce']] as const) {
    it(`about such a key of a whole guide comes whether or not the guide has the section (${arrival})`, async () => {
      const guides = [{ title: 'T', [slip]: section }, { title: 'T', salary: section, [`${slip}OfMine`]: 1, [other]: 1 }];
      const stage = await place(guides.map((guide) => `<salary-range>${script(guide)}</salary-range>`).join(''), arrival);
      expect(all(stage).map(({ status }) => status)).to.deep.equal(['empty', 'ready']);
      const lines: string[] = [];
      await until(() => lines.push(...said()) >= 1);
      await drawAgain(stage);
      await turn(20);
      lines.push(...said());
      // Which of two elements speaks first is not promised.
      expect(lines.sort()).to.deep.equal([
        `<salary-range> does not know /${other}: did you mean "advice" instead of "${other}"?`,
        `<salary-range> does not know /${slip}: did you mean "salary" instead of "${slip}"?`,
      ]);
    });
  }

  it('about such a key of a guide is the provider’s, and not of each element inside', async () => {
    const stage = await place(`<career-data>${script({ title: 'T', salary: { ...section, meen: 2 }, advise: ['Rest.'] })}<salary-range></salary-range><career-hero></career-hero><career-faq></career-faq></career-data>`);
    await settled(stage);
    const lines: string[] = [];
    await until(() => lines.push(...said()) >= 2);
    await turn(20);
    lines.push(...said());
    expect(lines.sort()).to.deep.equal(['<career-data> does not know /advise: did you mean "advice" instead of "advise"?', '<salary-range> does not know /salary/meen: did you mean "mean" instead of "meen"?']);
  });

  it('about a language tag that is none names it, once, and the next best language is spoken', async () => {
    const stage = await place(`<salary-range locale="en_US">${script(section)}</salary-range>`.repeat(2), 'client', { lang: 'de' });
    await drawAgain(stage);
    expect(oneOf(stage).shadowRoot!.querySelector('figure')!.lang).to.equal('de');
    const lines = said();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<salary-range> .*"en_US"/);
  });

  it('about a tag that is taken names both classes, once, and the tag is left alone', () => {
    class Foreign extends HTMLElement {}
    customElements.define('taken-salary-range', Foreign);
    define({ prefix: 'taken' });
    define({ prefix: 'taken-' });
    expect(customElements.get('taken-salary-range')).to.equal(Foreign);
    expect(customElements.get('taken-career-data')!.prototype).to.be.instanceOf(elements['career-data']);
    expect(said()).to.deep.equal(['<taken-salary-range> is already taken by Foreign: SalaryRange is not registered under it']);
  });

  it('is not needed for a prefix that no tag can begin with, which is an error', () => {
    for (const prefix of ['Acme', '1a', 'a b']) expect(() => define({ prefix })).to.throw(TypeError, `A prefix is small letters, digits and hyphens, a letter first, not "${prefix}"`);
    expect(said()).to.deep.equal([]);
  });

  it('is not needed for a tag that is ours', () => {
    define();
    define({ prefix: 'ours' });
    define({ prefix: 'ours' });
    expect(customElements.get('ours-salary-range')!.prototype).to.be.instanceOf(elements['salary-range']);
    expect(said()).to.deep.equal([]);
  });
});

describe('an element that works, fails or waits', () => {
  it('says nothing in the console', async () => {
    const asked = holdRequests();
    const stage = await place('');
    stage.innerHTML = `<career-data data="[]"><salary-range></salary-range></career-data>
      <salary-range></salary-range><salary-range data="{"></salary-range><salary-range src="file:///x"></salary-range>
      <salary-range src="${newAddress()}"></salary-range><salary-range median="x"></salary-range>
      <salary-range tools>${script({ ...section, 'x-own': 1, $comment: 'kept' })}</salary-range>`;
    await until(() => asked.length > 0);
    asked[0]!.answer(new Error('offline'));
    await settled(stage);
    await drawAgain(stage);
    await turn(20);
    expect(said()).to.deep.equal([]);
  });

  it('puts nothing into the page but itself', async () => {
    const globals = Object.keys(window);
    const head = document.head.innerHTML;
    const stage = await place(`<career-data>${script({ title: 'T', salary: section })}<salary-range tools></salary-range></career-data>`);
    await drawAgain(stage);
    expect(Object.keys(window)).to.deep.equal(globals);
    expect(document.head.innerHTML).to.equal(head);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(oneOf(stage).getAttributeNames().sort()).to.deep.equal(['status', 'tools']);
  });
});

describe('an element that is removed', () => {
  const page = (): string => `<career-data>${script({ title: 'T', salary: section })}<salary-range></salary-range></career-data>
    <salary-range>${script(section)}</salary-range><salary-range src="${newAddress()}"></salary-range><salary-range median="1" currency="USD"></salary-range>`;

  /** Counts what is listened to and observed while something happens. */
  async function countLeft(happen: () => Promise<void>): Promise<{ readonly most: number; readonly left: number }> {
    const held = new Set<string>();
    const numbers = new Map<unknown, number>();
    const number = (value: unknown): number => numbers.get(value) ?? (numbers.set(value, numbers.size), numbers.size - 1);
    let most = 0;
    const hold = (key: string): void => {
      held.add(key);
      most = Math.max(most, held.size);
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const { observe, disconnect } = MutationObserver.prototype;
    const isOfPage = (target: unknown): boolean => target === undefined || target === window || target === document;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      if (isOfPage(this)) hold(`${number(this ?? window)} ${type} ${number(listener)}`);
      addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
      held.delete(`${number(this ?? window)} ${type} ${number(listener)}`);
      removeEventListener.call(this, type, listener, options);
    };
    MutationObserver.prototype.observe = function (this: MutationObserver, target, options) {
      hold(`observer ${number(this)}`);
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function (this: MutationObserver) {
      held.delete(`observer ${number(this)}`);
      disconnect.call(this);
    };
    try {
      await happen();
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
    return { most, left: held.size };
  }

  it('leaves no listener on the window or the document, and no observer', async () => {
    const asked = holdRequests();
    const { most, left } = await countLeft(async () => {
      const stage = await place('');
      stage.innerHTML = page();
      await until(() => asked.length > 0);
      await turn();
      stage.remove();
      await turn();
    });
    expect(most).to.be.greaterThan(5);
    expect(left).to.equal(0);
  });

  it('while its request is on its way leaves nothing either, and the answer throws nothing', async () => {
    const asked = holdRequests();
    const { left } = await countLeft(async () => {
      const stage = await place('');
      stage.innerHTML = page();
      await until(() => asked.length > 0);
      stage.remove();
      asked[0]!.answer(new Response('{'));
      await turn();
    });
    expect(left).to.equal(0);
  });

  it('and put back a hundred times holds no more than once', async () => {
    holdRequests();
    const counts: number[] = [];
    for (const times of [1, 100]) {
      const { most, left } = await countLeft(async () => {
        const stage = await place('');
        stage.innerHTML = page();
        await turn(20);
        for (let time = 1; time < times; time++) document.body.append(stage);
        stage.remove();
        await turn();
      });
      counts.push(most, left);
    }
    const [once, nothing, often, nothingEither] = counts as [number, number, number, number];
    // One element is taken out and put back after the other, so that for a moment the last one's observer is its own.
    expect(often).to.be.at.most(once + 1);
    expect([nothing, nothingEither]).to.deep.equal([0, 0]);
  });

  it('does not react to the page any more', async () => {
    const stage = await place(`<salary-range>${script(section)}</salary-range><salary-range median="1" currency="USD"></salary-range>`);
    const updates: string[] = [];
    for (const element of all(stage)) element.requestUpdate = () => void updates.push(element.localName);
    const stimuli: Readonly<Record<string, (turn: number) => void>> = {
      'another language': (turn) => (document.documentElement.lang = ['fr', 'ja'][turn]!),
      'other words': () => setWords('xx', {}),
      'a provider': () => document.body.dispatchEvent(Object.assign(new Event('context-provider', { bubbles: true, composed: true }), { context: guideContext })),
      'other data': (turn) => (oneOf(stage).querySelector('script')!.textContent = JSON.stringify({ ...section, median: turn })),
    };
    const reactions = async (time: number): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (const [name, stimulate] of Object.entries(stimuli)) {
        updates.length = 0;
        stimulate(time);
        await turn();
        if (updates.length) seen.push(name);
      }
      return seen;
    };
    const stop = (event: Event): void => void (event as Event & { callback?: (value: unknown) => void }).callback?.({ title: 'T' });
    document.body.addEventListener('context-request', stop);
    try {
      expect(await reactions(0)).to.deep.equal(Object.keys(stimuli));
      stage.remove();
      expect(await reactions(1)).to.deep.equal([]);
    } finally {
      document.body.removeEventListener('context-request', stop);
      document.documentElement.removeAttribute('lang');
    }
  });

  it('lets go of its provider, which may live on', async () => {
    const stage = await place(`<career-data>${script({ title: 'T', salary: section })}<salary-range></salary-range></career-data>`);
    const element = oneOf(stage);
    element.remove();
    let updates = 0;
    element.requestUpdate = () => void updates++;
    const provider = stage.querySelector<CareerData>('career-data')!;
    provider.data = { title: 'U', salary: { currency: 'USD', median: 2 } };
    await provider.updateComplete;
    expect(updates).to.equal(0);
  });
});
