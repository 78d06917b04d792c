/** Data written inside an element, however late, in pieces or changed it comes. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { GuideElement, SalaryRange } from '../../src/classes.js';
import { areSame, describeBoth, openFrame, place, recordEvents, shownText, turn, until, watchPage } from './fixture.js';

const section = (median: number): { readonly currency: string; readonly median: number } => ({ currency: 'USD', median });
const script = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const table = (median: number | string): string => `<table><thead><tr><th>currency<th>median</thead><tbody><tr><td>USD<td>${median}</tbody></table>`;
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;
const medianOf = (element: SalaryRange): unknown => (element.section as { readonly median?: unknown } | undefined)?.median;

/** Lets observers and the updates they ask for run. */
async function seen(element: SalaryRange): Promise<unknown> {
  await turn();
  await element.updateComplete;
  return medianOf(element);
}

watchPage();

describeBoth('a child that holds data', (fixture) => {
  it('is read when its text is replaced, and when a piece of it is', async () => {
    const element = oneOf(await fixture(`<salary-range>${script(section(1))}</salary-range>`));
    const child = element.querySelector('script')!;
    child.textContent = JSON.stringify(section(2));
    expect(await seen(element)).to.equal(2);
    const text = child.firstChild as Text;
    text.replaceData(text.data.indexOf('2'), 1, '30');
    expect(await seen(element)).to.equal(30);
    expect(shownText(element)).to.contain('$30');
  });

  it('is read when another takes its place', async () => {
    const element = oneOf(await fixture(`<salary-range>${script(section(1))}</salary-range>`));
    element.querySelector('script')!.outerHTML = script(section(2));
    expect(await seen(element)).to.equal(2);
    element.innerHTML = table(3);
    expect(await seen(element)).to.equal(3);
    element.innerHTML = script({ title: 'T', salary: section(4) });
    expect(await seen(element)).to.equal(4);
    expect(element.guide).to.have.property('title', 'T');
  });

  it('is let go of when it is removed, and when it is emptied', async () => {
    const element = oneOf(await fixture(`<salary-range>${script(section(1))}<p>None</p></salary-range>`));
    const child = element.querySelector('script')!;
    child.textContent = ' ';
    expect(await seen(element)).to.equal(undefined);
    expect(element.status).to.equal('empty');
    child.textContent = JSON.stringify(section(2));
    expect(await seen(element)).to.equal(2);
    child.remove();
    expect(await seen(element)).to.equal(undefined);
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('is let go of when it becomes no data, and taken again', async () => {
    for (const [name, value] of [['type', 'text/plain'], ['slot', 'footer']] as const) {
      const element = oneOf(await fixture(`<salary-range>${script(section(1))}<script type="text/plain">Not data</script></salary-range>`));
      const child = element.querySelector('script')!;
      const before = child.getAttribute(name);
      child.setAttribute(name, value);
      expect(await seen(element)).to.equal(undefined);
      expect(element.status).to.equal('empty');
      const other = document.createElement('script');
      other.type = 'application/json';
      other.append(JSON.stringify(section(2)));
      element.append(other);
      expect(await seen(element)).to.equal(2);
      if (before === null) child.removeAttribute(name);
      else child.setAttribute(name, before);
      element.append(document.createElement('p'));
      expect(await seen(element)).to.equal(1);
    }
  });

  it('that cannot be read is an error, until it is put right', async () => {
    const element = oneOf(await fixture(`<salary-range><script type="application/json">{"currency": USD}</script></salary-range>`));
    expect(element.status).to.equal('failed');
    expect(element.error!.problems[0]).to.include({ pointer: '', expected: 'JSON' });
    expect(element.error!.url).to.equal('');
    element.querySelector('script')!.textContent = JSON.stringify(section(1));
    expect(await seen(element)).to.equal(1);
  });

  it('is the first of several, and the next when that goes', async () => {
    const element = oneOf(await fixture(`<salary-range>${script(section(1))}${table(2)}${script(section(3))}</salary-range>`));
    expect(medianOf(element)).to.equal(1);
    for (const median of [2, 3]) {
      element.firstElementChild!.remove();
      expect(await seen(element)).to.equal(median);
    }
  });

  it('is not one deeper inside, nor a script of another kind', async () => {
    const element = oneOf(
      await fixture(`<salary-range><div>${script(section(1))}</div><script type="text/plain">{}</script><script type="application/ld+json">{}</script></salary-range>`),
    );
    expect(element.status).to.equal('empty');
  });

  it('is read by a provider too', async () => {
    const stage = await fixture(`<career-data>${script({ title: 'T', salary: section(1) })}<salary-range></salary-range></career-data>`);
    stage.querySelector('script')!.textContent = JSON.stringify({ title: 'T', salary: section(2) });
    await turn();
    expect(await seen(oneOf(stage))).to.equal(2);
  });
});

describeBoth('a table that holds data', (fixture) => {
  it('is read again when a cell, a value behind a cell or a row changes', async () => {
    const element = oneOf(await fixture(`<salary-range>${table('<data value="1">one</data>')}</salary-range>`));
    expect(medianOf(element)).to.equal(1);
    const data = element.querySelector('data')!;
    data.value = '2';
    expect(await seen(element)).to.equal(2);
    data.replaceWith('3');
    expect(await seen(element)).to.equal(3);
    element.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>EUR<td>4</tr>');
    await seen(element);
    expect(element.section).to.deep.equal([section(3), { currency: 'EUR', median: 4 }]);
    element.querySelector('tbody tr')!.remove();
    expect(await seen(element)).to.equal(4);
  });

  it('is read from the text of a cell where a value is not said', async () => {
    expect(medianOf(oneOf(await fixture(`<salary-range>${table('<data>5</data>')}</salary-range>`)))).to.equal(5);
  });

  it('is read as a page writes it: broken lines, lists and paragraphs in cells, cells over several rows, a head and a foot in any order', async () => {
    const stage = await fixture(`<career-tiers><table><tfoot><tr><td>Lead<td>9<td></tfoot>
      <tbody><tr><td>Senior
        Engineer<td>5<td><ul><li>Plan<li>Review code</ul><tr><td>Principal<br>Engineer<td>8<td></tbody>
      <thead><tr><th>Tier<th>Years
        from<th>Focus</thead></table></career-tiers>
      <skill-map><table><tr><th>Group<th>Skill<tr><td rowspan=2>G<td>S<tr><td>T</table></skill-map>`);
    const [tiers, map] = [...stage.children] as GuideElement[];
    expect(tiers!.section).to.deep.equal([
      { title: 'Senior Engineer', experience: { minYears: 5 }, focus: ['Plan', 'Review code'] },
      { title: 'Principal Engineer', experience: { minYears: 8 } },
      { title: 'Lead', experience: { minYears: 9 } },
    ]);
    expect(map!.section).to.deep.equal({ groups: [{ title: 'G', skills: ['S', 'T'] }] });
  });

  it('says nothing new when only its looks change', async () => {
    const element = oneOf(await fixture(`<salary-range>${table(1)}</salary-range>`));
    const heard = recordEvents();
    element.querySelector('td')!.className = 'amount';
    element.querySelector('td')!.append(' ');
    await seen(element);
    expect(heard).to.deep.equal([]);
  });

  it('names the cell by its field when it is wrong', async () => {
    const element = oneOf(await fixture(`<salary-range>${table('12k')}</salary-range>`));
    expect(element.error!.problems).to.deep.equal([{ pointer: '/median', expected: 'a number', found: '"12k"' }]);
  });
});

describe('a child that comes late', () => {
  it('is read when it is put in', async () => {
    const element = oneOf(await place('<salary-range><p>Fallback</p></salary-range>'));
    expect(element.status).to.equal('empty');
    element.insertAdjacentHTML('beforeend', script(section(1)));
    expect(await seen(element)).to.equal(1);
  });

  it('is read when its text comes after it', async () => {
    const element = oneOf(await place('<salary-range></salary-range>'));
    const child = document.createElement('script');
    child.type = 'application/json';
    element.append(child);
    expect(await seen(element)).to.equal(undefined);
    expect(element.status).to.equal('empty');
    child.append(JSON.stringify(section(1)));
    expect(await seen(element)).to.equal(1);
  });

  it('while the element is off the page is read when it is back', async () => {
    const stage = await place(`<salary-range>${script(section(1))}</salary-range>`);
    const element = oneOf(stage);
    element.remove();
    element.innerHTML = script(section(2));
    expect(await seen(element)).to.equal(1);
    stage.append(element);
    expect(await seen(element)).to.equal(2);
    element.querySelector('script')!.textContent = JSON.stringify(section(3));
    expect(await seen(element)).to.equal(3);
  });

  it('is watched in the document the element has moved to', async () => {
    const element = oneOf(await place(`<salary-range>${script(section(1))}</salary-range>`));
    openFrame().contentDocument!.body.append(element);
    element.querySelector('script')!.textContent = JSON.stringify(section(2));
    expect(await seen(element)).to.equal(2);
  });

  it('is drawn once for many changes in one turn', async () => {
    const element = oneOf(await place(`<salary-range>${script(section(1))}</salary-range>`));
    const heard = recordEvents();
    for (let median = 2; median < 10; median++) element.querySelector('script')!.textContent = JSON.stringify(section(median));
    expect(await seen(element)).to.equal(9);
    expect(heard).to.deep.equal(['salary-range guide-ready']);
  });
});

describe('a page that arrives in pieces', () => {
  let frame: HTMLIFrameElement;
  let heard: string[];

  before(async () => {
    frame = openFrame(false);
    frame.style.width = '600px';
    const { contentDocument } = frame;
    contentDocument!.body.append(Object.assign(contentDocument!.createElement('script'), { type: 'module', src: '/src/index.ts' }));
    await until(() => Boolean(frame.contentWindow!.customElements.get('salary-range')), 'the library in the frame');
  });
  after(() => frame.remove());

  /** Opens a page in the window that has the library, so that every element upgrades as soon as its tag has arrived. */
  function open(): Document {
    const page = frame.contentDocument!;
    page.open();
    heard = [];
    for (const type of ['guide-ready', 'guide-error']) page.addEventListener(type, () => heard.push(type), true);
    page.write('<!doctype html><title>Streamed</title>');
    return page;
  }

  /** Writes the pieces one by one, the elements catching up after each. Answers the status after each piece. */
  async function stream(page: Document, pieces: readonly string[]): Promise<readonly string[]> {
    const statuses: string[] = [];
    for (const piece of pieces) {
      page.write(piece);
      await turn();
      const element = page.querySelector<SalaryRange>('salary-range');
      await element?.updateComplete;
      statuses.push(element?.status ?? 'none');
    }
    return statuses;
  }

  const inHalves = (text: string): readonly [string, string] => [text.slice(0, text.length / 2), text.slice(text.length / 2)];

  it('draws a script once it is whole, and calls no piece of it wrong', async () => {
    const page = open();
    const [start, end] = inHalves(JSON.stringify(section(1)));
    const statuses = await stream(page, ['<p>Before</p><salary-range', '>', '<p>Fallback</p>', '<script type="application/json">', start, end, '</script>', '</salary-range>']);
    expect([...new Set(statuses)]).to.deep.equal(['none', 'empty', 'ready']);
    page.close();
    await turn();
    expect(heard).to.deep.equal(['guide-ready']);
    expect(shownText(oneOf(page))).to.contain('$1');
  });

  it('draws a table once it is whole, and calls no piece of it wrong', async () => {
    const page = open();
    await stream(page, ['<salary-range><table>', '<tr><th>median', '<th>currency', '</tr><tr><td>1', '<td>U', 'SD', '</table>', '\n<p>Fallback</p></salary-range>', '<p>After']);
    expect(medianOf(oneOf(page))).to.equal(1);
    page.close();
    await turn();
    expect(heard).to.deep.equal(['guide-ready']);
  });

  it('says what is wrong with a script when the page has arrived', async () => {
    const page = open();
    const statuses = await stream(page, ['<salary-range><script type="application/json">', '{"currency":', '</script></salary-range><p>After']);
    expect(statuses).to.not.include('failed');
    page.close();
    await until(() => oneOf(page).status === 'failed', 'the error');
    expect(heard).to.deep.equal(['guide-error']);
  });

  it('hands the guide of a provider that is still arriving to what is inside it', async () => {
    const page = open();
    const [start, end] = inHalves(JSON.stringify({ title: 'T', salary: section(1) }));
    await stream(page, ['<career-data>', '<salary-range></salary-range>', '<script type="application/json">', start, end, '</script>', '<section><salary-range>', '</salary-range></section></career-data>']);
    page.close();
    await turn();
    for (const element of page.querySelectorAll<SalaryRange>('salary-range')) expect(await seen(element)).to.equal(1);
    expect(heard).to.deep.equal(['guide-ready', 'guide-ready', 'guide-ready']);
  });

  it('takes over what a server has drawn, however it comes', async () => {
    const data = `<script type="application/json">${JSON.stringify(section(1))}</script>`;
    const { html } = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: `<salary-range>${data}</salary-range><p>After` });
    const page = open();
    for (let at = 0; at < html.length; at += 500) {
      page.write(html.slice(at, at + 500));
      await turn();
    }
    const nodes = [...oneOf(page).shadowRoot!.querySelectorAll('*:not(style)')];
    expect(nodes.length).to.be.greaterThan(10);
    page.close();
    await until(() => heard.length > 0, 'the element to be ready');
    expect(areSame([...oneOf(page).shadowRoot!.querySelectorAll('*')], nodes), 'the same nodes').to.equal(true);
    expect(oneOf(page).querySelectorAll('template').length).to.equal(0);
    await turn(50);
    expect(heard).to.deep.equal(['guide-ready']);
  });

  it('loses nothing when it comes letter by letter', async () => {
    const page = open();
    for (const letter of `<career-data>${script({ title: 'T', salary: section(1) })}<salary-range></salary-range><salary-range>${table(2)}</salary-range></career-data>`) {
      page.write(letter);
      await Promise.resolve();
    }
    page.close();
    await turn();
    const [one, two] = page.querySelectorAll<SalaryRange>('salary-range') as unknown as [SalaryRange, SalaryRange];
    expect(await seen(one)).to.equal(1);
    expect(await seen(two)).to.equal(2);
    expect(heard).to.not.include('guide-error');
  });
});

describeBoth('A child that only looks like data', (fixture) => {
  const cells = '<tr><th>Note<th>Text<tr><td>a<td>b';

  it('stands in the slot it asks for: a table under a chart, a script of its own', async () => {
    const stage = await fixture(`<salary-range median="5" currency="USD"><table slot="footer">${cells}</table></salary-range><salary-range>${script(section(7))}<script slot="footer" type="application/json">[]</script></salary-range>`);
    const [one, two] = [...stage.querySelectorAll<SalaryRange>('salary-range')];
    expect([one!.status, two!.status]).to.deep.equal(['ready', 'ready']);
    expect(medianOf(two!)).to.equal(7);
    expect(one!.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('is a table in an element that has no form of one: the page of a provider, the fallback of a guide', async () => {
    const guide = { title: 'T', summary: 'S', salary: section(3) };
    const stage = await fixture(
      `<career-data data='${JSON.stringify(guide)}'><table>${cells}</table><salary-range></salary-range></career-data>${['career-guide', 'career-hero', 'share-guide'].map((tag) => `<${tag} data='${JSON.stringify(guide)}'><table>${cells}</table></${tag}>`).join('')}<career-hero><table>${cells}</table></career-hero>`,
    );
    expect(medianOf(oneOf(stage))).to.equal(3);
    expect([...stage.children].map((element) => element.getAttribute('status'))).to.deep.equal(['ready', 'ready', 'ready', 'ready', 'empty']);
    expect(stage.querySelector('career-data > table')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(stage.lastElementChild!.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
