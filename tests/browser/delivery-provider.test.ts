/** Guides handed down by a provider: who gets which, when, and what happens when something moves. */
import { expect } from 'chai';
import { define, type CareerData, type SalaryRange } from '../../src/classes.js';
import { describeBoth, holdRequests, newAddress, openFrame, pictureOf, place, recordEvents, settled, shownText, turn, until, watchPage } from './fixture.js';

const guide = (median: number): Readonly<Record<string, unknown>> => ({ title: `Guide ${median}`, salary: { currency: 'USD', median } });
const script = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const providers = (stage: ParentNode): readonly CareerData[] => [...stage.querySelectorAll<CareerData>('career-data')];
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const medianOf = (element: SalaryRange): unknown => (element.section as { readonly median?: unknown } | undefined)?.median;

/** The median an element has drawn, once it has settled. */
async function drawn(element: SalaryRange): Promise<unknown> {
  await turn();
  await element.updateComplete;
  const median = medianOf(element);
  if (median !== undefined) expect(shownText(element)).to.contain(`$${String(median)}`);
  else expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
  return median;
}

watchPage();

describeBoth('a provider', (fixture) => {
  it('hands its guide to every element inside it, however deep', async () => {
    const stage = await fixture(`<career-data>${script(guide(1))}<salary-range></salary-range><main><p><salary-range></salary-range></p></main></career-data><salary-range></salary-range>`);
    const [near, deep, outside] = stage.querySelectorAll<SalaryRange>('salary-range') as unknown as [SalaryRange, SalaryRange, SalaryRange];
    expect(medianOf(near)).to.equal(1);
    expect(medianOf(deep)).to.equal(1);
    expect(near.guide).to.deep.equal(guide(1));
    expect(outside.status).to.equal('empty');
  });

  it('stands before a farther one', async () => {
    const stage = await fixture(`<career-data>${script(guide(1))}<career-data>${script(guide(2))}<salary-range></salary-range></career-data></career-data>`);
    expect(await drawn(oneOf(stage))).to.equal(2);
  });

  it('without data hands on the guide of the one around it', async () => {
    const stage = await fixture(`<career-data>${script(guide(1))}<career-data><salary-range></salary-range></career-data></career-data>`);
    expect(await drawn(oneOf(stage))).to.equal(1);
    expect(providers(stage)[1]!.status).to.equal('ready');
  });

  it('with a broken guide is not replaced by a farther one', async () => {
    const stage = await fixture(`<career-data>${script(guide(1))}<career-data>${script([])}<salary-range></salary-range></career-data></career-data>`);
    expect(await drawn(oneOf(stage))).to.equal(undefined);
    expect(oneOf(stage).status).to.equal('failed');
  });

  it('with one broken section does not blank the others', async () => {
    const both = { ...guide(1), salary: [{ currency: 'USD', median: '12k' }] };
    const stage = await fixture(`<career-data>${script(both)}<salary-range></salary-range><salary-range median="3" currency="USD"></salary-range></career-data>`);
    const [broken, other] = stage.querySelectorAll<SalaryRange>('salary-range') as unknown as [SalaryRange, SalaryRange];
    expect(providers(stage)[0]!.status).to.equal('ready');
    expect(broken.error!.problems).to.deep.equal([{ pointer: '/salary/0/median', expected: 'a number', found: '"12k"' }]);
    expect(medianOf(other)).to.equal(3);
  });

  it('takes no box of its own', async () => {
    const stage = await fixture(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data>`);
    expect(getComputedStyle(providers(stage)[0]!).display).to.equal('contents');
  });
});

describe('a provider that comes late', () => {
  it('as it is defined after the elements inside it, reaches them', async () => {
    const stage = await place(`<late-one-career-data>${script(guide(1))}<div><salary-range></salary-range></div></late-one-career-data>`);
    expect(oneOf(stage).status).to.equal('empty');
    define({ prefix: 'late-one' });
    expect(await drawn(oneOf(stage))).to.equal(1);
  });

  it('between an element and the provider it has, takes its place', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<late-two-career-data>${script(guide(2))}<salary-range></salary-range></late-two-career-data></career-data>`);
    expect(await drawn(oneOf(stage))).to.equal(1);
    define({ prefix: 'late-two' });
    expect(await drawn(oneOf(stage))).to.equal(2);
    providers(stage)[0]!.data = guide(3);
    expect(await drawn(oneOf(stage))).to.equal(2);
  });

  it('around an element that has the right one, changes nothing', async () => {
    const stage = await place(`<late-three-career-data>${script(guide(1))}<career-data>${script(guide(2))}<salary-range></salary-range></career-data></late-three-career-data>`);
    const heard = recordEvents();
    define({ prefix: 'late-three' });
    expect(await drawn(oneOf(stage))).to.equal(2);
    expect(heard).to.deep.equal(['late-three-career-data guide-ready']);
  });

  it('is put around an element that is on the page', async () => {
    const stage = await place('<salary-range></salary-range>');
    const element = oneOf(stage);
    const provider = document.createElement('career-data');
    provider.data = guide(1);
    stage.append(provider);
    expect(await drawn(element)).to.equal(undefined);
    provider.append(element);
    expect(await drawn(element)).to.equal(1);
  });

  it('is filled before it is put on the page', async () => {
    const stage = await place('');
    const provider = document.createElement('career-data');
    provider.append(document.createElement('salary-range'));
    provider.data = guide(1);
    stage.append(provider);
    expect(await drawn(oneOf(stage))).to.equal(1);
  });

  it('reaches elements inside open and closed shadow roots, and elements in a slot', async () => {
    const stage = await place('<div></div><div></div><div><salary-range></salary-range></div>');
    const [open, closed, slotted] = stage.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    const inOpen = open.attachShadow({ mode: 'open' });
    inOpen.innerHTML = '<salary-range></salary-range>';
    const inClosed = closed.attachShadow({ mode: 'closed' });
    inClosed.innerHTML = '<salary-range></salary-range>';
    slotted.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    const provider = document.createElement('career-data');
    provider.data = guide(1);
    provider.append(open, closed, slotted);
    stage.append(provider);
    for (const root of [inOpen, inClosed, slotted]) expect(await drawn(oneOf(root))).to.equal(1);
  });

  it('inside a shadow root reaches what is already there', async () => {
    const stage = await place('<div></div>');
    const root = stage.firstElementChild!.attachShadow({ mode: 'closed' });
    root.innerHTML = `<late-four-career-data>${script(guide(1))}<salary-range></salary-range></late-four-career-data>`;
    expect(await drawn(oneOf(root))).to.equal(undefined);
    define({ prefix: 'late-four' });
    expect(await drawn(oneOf(root))).to.equal(1);
  });
});

describe('a provider whose guide changes', () => {
  it('is followed, and let go of when it has none', async () => {
    const stage = await place('<career-data><salary-range></salary-range></career-data>');
    const [provider] = providers(stage) as [CareerData];
    for (const median of [1, 2]) {
      provider.data = guide(median);
      expect(await drawn(oneOf(stage))).to.equal(median);
    }
    provider.data = { title: 'No pay' };
    expect(await drawn(oneOf(stage))).to.equal(undefined);
    expect(oneOf(stage).status).to.equal('empty');
    provider.data = null;
    expect(await drawn(oneOf(stage))).to.equal(undefined);
    expect(oneOf(stage).guide).to.equal(undefined);
  });

  it('is loading together with what is inside it', async () => {
    const asked = holdRequests();
    const stage = await place('');
    stage.innerHTML = `<career-data src="${newAddress()}"><salary-range><p>Later</p></salary-range></career-data>`;
    await until(() => asked.length > 0);
    expect(providers(stage)[0]!.status).to.equal('loading');
    expect(oneOf(stage).status).to.equal('loading');
    asked[0]!.answer(new Response(JSON.stringify(guide(1))));
    await settled(stage);
    expect(await drawn(oneOf(stage))).to.equal(1);
    expect(asked).to.have.length(1);
  });

  it('and fails, fires one error; the elements inside show what they hold and fire none', async () => {
    const asked = holdRequests();
    const stage = await place('');
    const heard = recordEvents();
    stage.innerHTML = `<career-data src="${newAddress()}"><salary-range id="a"><p>Ask us</p></salary-range><salary-range id="b"></salary-range></career-data>`;
    await until(() => asked.length > 0);
    asked[0]!.answer(new Error('offline'));
    await settled(stage);
    await drawn(oneOf(stage));
    expect(heard).to.deep.equal(['career-data guide-error']);
    const [provider] = providers(stage) as [CareerData];
    for (const element of stage.querySelectorAll<SalaryRange>('salary-range')) {
      expect(element.status).to.equal('failed');
      expect(element.error).to.equal(provider.error);
      expect(element.shadowRoot!.querySelector('[part=error]')).to.equal(null);
    }
    const fallback = stage.querySelector('p')!;
    expect(fallback.assignedSlot).to.not.equal(null);
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
    provider.reload();
    await until(() => asked.length > 1);
    asked[1]!.answer(new Response(JSON.stringify(guide(2))));
    await settled(stage);
    expect(await drawn(oneOf(stage))).to.equal(2);
    expect(fallback.getBoundingClientRect().height).to.equal(0);
    expect(heard.slice(1).sort()).to.deep.equal(['career-data guide-ready', 'salary-range#a guide-ready', 'salary-range#b guide-ready']);
  });

  it('fails once for a provider inside a provider that failed', async () => {
    const stage = await place('');
    const heard = recordEvents();
    stage.innerHTML = `<career-data id="outer" data="[]"><career-data id="inner"><salary-range></salary-range></career-data></career-data>`;
    await settled(stage);
    await drawn(oneOf(stage));
    expect(heard).to.deep.equal(['career-data#outer guide-error']);
    expect(oneOf(stage).error).to.equal(providers(stage)[0]!.error);
  });

  it('of another copy of this library, or of another kind, is understood by its context key', async () => {
    const stage = await place('');
    const callbacks: ((value: unknown) => void)[] = [];
    stage.addEventListener('context-request', (event) => {
      const { context, callback } = event as Event & { context: unknown; callback: (value: unknown, unsubscribe?: () => void) => void };
      if (context !== Symbol.for('career-widgets/guide@1')) return;
      event.stopPropagation();
      callbacks.push(callback);
      callback(guide(1), () => undefined);
    });
    stage.innerHTML = '<salary-range></salary-range>';
    expect(await drawn(oneOf(stage))).to.equal(1);
    callbacks[0]!('loading');
    await drawn(oneOf(stage));
    expect(oneOf(stage).status).to.equal('loading');
    callbacks[0]!(new Error('down'));
    await drawn(oneOf(stage));
    expect(oneOf(stage).status).to.equal('failed');
  });
});

describe('an element that moves', () => {
  it('between providers takes the guide of the one it stands in', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data><career-data>${script(guide(2))}</career-data>`);
    const element = oneOf(stage);
    const [one, two] = providers(stage) as [CareerData, CareerData];
    for (const [provider, median] of [[two, 2], [one, 1], [two, 2]] as const) {
      provider.append(element);
      expect(await drawn(element)).to.equal(median);
    }
    one.data = guide(9);
    expect(await drawn(element)).to.equal(2);
  });

  it('out of any provider lets go of its guide, and takes it up again when it comes back', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range><p>None</p></salary-range></career-data>`);
    const element = oneOf(stage);
    const [provider] = providers(stage) as [CareerData];
    stage.append(element);
    expect(await drawn(element)).to.equal(undefined);
    expect(element.status).to.equal('empty');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    provider.data = guide(2);
    expect(await drawn(element)).to.equal(undefined);
    provider.append(element);
    expect(await drawn(element)).to.equal(2);
  });

  it('out of its provider into one that is not defined yet is empty until it is', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data><late-five-career-data>${script(guide(2))}</late-five-career-data>`);
    const element = oneOf(stage);
    stage.lastElementChild!.append(element);
    expect(await drawn(element)).to.equal(undefined);
    define({ prefix: 'late-five' });
    expect(await drawn(element)).to.equal(2);
  });

  it('off the page and back keeps its picture and says nothing new', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data>`);
    const element = oneOf(stage);
    const [provider] = providers(stage) as [CareerData];
    const figure = element.shadowRoot!.querySelector('figure');
    const heard = recordEvents();
    element.remove();
    await turn();
    provider.append(element);
    expect(await drawn(element)).to.equal(1);
    expect(element.shadowRoot!.querySelector('figure')).to.equal(figure);
    expect(heard).to.deep.equal([]);
  });

  it('off the page does not follow its provider, and catches up when it is back', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data>`);
    const element = oneOf(stage);
    const [provider] = providers(stage) as [CareerData];
    element.remove();
    provider.data = guide(2);
    await turn();
    expect(medianOf(element)).to.equal(1);
    provider.append(element);
    expect(await drawn(element)).to.equal(2);
  });

  it('together with its provider keeps the guide', async () => {
    const stage = await place(`<section><career-data>${script(guide(1))}<salary-range></salary-range></career-data></section><section></section>`);
    stage.lastElementChild!.append(providers(stage)[0]!);
    expect(await drawn(oneOf(stage))).to.equal(1);
    providers(stage)[0]!.data = guide(2);
    expect(await drawn(oneOf(stage))).to.equal(2);
  });
});

describe('an element in another document', () => {
  const stylesOf = (element: SalaryRange): readonly string[] => {
    const { defaultView } = element.ownerDocument;
    const style = (one: Element): CSSStyleDeclaration => defaultView!.getComputedStyle(one);
    const figure = element.shadowRoot!.querySelector('figure')!;
    return [style(element).display, style(figure).margin, style(element.shadowRoot!.querySelector('.span, .median')!).strokeWidth, String(element.shadowRoot!.adoptedStyleSheets.length)];
  };

  it('keeps its picture and its styles, and has them when it comes back', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data>`);
    const [provider] = providers(stage) as [CareerData];
    const element = oneOf(stage);
    const before = stylesOf(element);
    const picture = pictureOf(element);
    const { contentDocument } = openFrame();
    contentDocument!.body.append(provider);
    await turn();
    expect(element.ownerDocument).to.equal(contentDocument);
    expect(pictureOf(element)).to.equal(picture);
    expect(stylesOf(element)).to.deep.equal(before);
    expect(contentDocument!.defaultView!.getComputedStyle(provider).display).to.equal('contents');
    provider.data = guide(2);
    expect(await drawn(element)).to.equal(2);
    stage.append(provider);
    expect(await drawn(element)).to.equal(2);
    expect(stylesOf(element)).to.deep.equal(before);
  });

  it('without a window, and back, keeps its styles too', async () => {
    const stage = await place(`<salary-range>${script(guide(1))}</salary-range>`);
    const element = oneOf(stage);
    const before = stylesOf(element);
    document.implementation.createHTMLDocument().body.append(element);
    await turn();
    stage.append(element);
    expect(await drawn(element)).to.equal(1);
    expect(stylesOf(element)).to.deep.equal(before);
  });

  it('is drawn when it was made here, and goes there before it has ever been on a page', async () => {
    const element = document.createElement('salary-range');
    element.data = guide(1);
    openFrame().contentDocument!.body.append(element);
    expect(await drawn(element)).to.equal(1);
    const here = oneOf(await place(`<salary-range>${script(guide(1))}</salary-range>`));
    expect(stylesOf(element)).to.deep.equal(stylesOf(here));
  });

  it('is drawn when it was made there by a document without a window', async () => {
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = `<salary-range>${script(guide(1))}</salary-range>`;
    const stage = await place('');
    stage.append(inert.body.firstElementChild!);
    expect(await drawn(oneOf(stage))).to.equal(1);
  });

  it('takes the guide of a provider there, and lets go of the one here', async () => {
    const stage = await place(`<career-data>${script(guide(1))}<salary-range></salary-range></career-data><career-data>${script(guide(2))}</career-data>`);
    const element = oneOf(stage);
    const [here, there] = providers(stage) as [CareerData, CareerData];
    const { contentDocument } = openFrame();
    contentDocument!.body.append(there);
    contentDocument!.body.append(element);
    expect(await drawn(element)).to.equal(undefined);
    there.append(element);
    expect(await drawn(element)).to.equal(2);
    here.data = guide(3);
    expect(await drawn(element)).to.equal(2);
  });

  it('hears of a provider that comes late there', async () => {
    const stage = await place('<salary-range></salary-range>');
    const element = oneOf(stage);
    const { contentDocument } = openFrame();
    const frame = contentDocument!.createElement('div');
    contentDocument!.body.append(frame);
    const provider = document.createElement('career-data');
    provider.data = guide(1);
    frame.append(element);
    expect(await drawn(element)).to.equal(undefined);
    frame.append(provider);
    provider.append(element);
    expect(await drawn(element)).to.equal(1);
  });
});
