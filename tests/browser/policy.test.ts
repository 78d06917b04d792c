/** The built bundle on a page with a strict content security policy and Trusted Types, in whichever browser this is. */
import { expect } from 'chai';
import { elements, type GuideElement, type SalaryRange } from '../../src/classes.js';
import { findAll, openFrame, until } from './fixture.js';

const bundle = '/dist/cdn/career-widgets.js';
const script = `<script type="module" nonce="NONCE" src="${bundle}"></script>`;
const guide = '/data/guides/information-technology-manager.json';
/** What elements need to show something of the guides here. */
const needs: Readonly<Record<string, string>> = { 'guide-section': `src="${guide}" name="careerPath"`, 'related-roles': 'src="/data/guides/registered-nurse.json"' };
const attributes = 'min="90000" median="125000" max="160000" currency="USD"';
const ways = `
  <salary-range src="${guide}" tools></salary-range>
  <career-data src="${guide}"><salary-range></salary-range></career-data>
  <salary-range><script type="application/json">{"currency":"EUR","minValue":40000,"median":55000,"maxValue":80000}</script></salary-range>
  <salary-range><table><tr><th>currency</th><th>median</th></tr><tr><td>GBP</td><td>45000</td></tr></table></salary-range>
  <salary-range ${attributes}></salary-range>
  <salary-range ${attributes} view="table"></salary-range>
  <salary-range data="{"></salary-range>`;

interface Page {
  readonly page: Document;
  /** What the page broke or threw. */
  readonly said: readonly string[];
}

/** Opens a page under the policy. */
async function open(body: string): Promise<Page> {
  const frame = openFrame();
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.src = `/strict-policy.html?${new URLSearchParams({ body }).toString()}`;
  });
  return { page: frame.contentDocument!, said: (frame.contentWindow as unknown as { readonly said: readonly string[] }).said };
}

const isDrawn = (element: Element): boolean => (element as Partial<SalaryRange>).hasUpdated === true && !element.matches('[status=loading]');

describe('The bundle under a strict policy with Trusted Types', () => {
  before(async () => {
    if (!(await fetch(bundle)).ok) throw new Error(`there is no ${bundle}: run npm run build`);
  });

  it('hears what breaks the policy', async () => {
    const { page, said } = await open(`<p style="color: red">One</p><script>said.push('ran')</script><script nonce="NONCE">try { document.body.innerHTML = '<b>'; } catch {}</script>`);
    await until(() => said.length > 1, 'the violations');
    expect(said.join()).to.contain('style-src-attr').and.to.contain('script-src-elem').and.not.to.contain('ran');
    if ('trustedTypes' in window) {
      await until(() => said.join().includes('require-trusted-types-for'), 'the violation of Trusted Types');
      expect(page.querySelector('b')).to.equal(null);
    }
  });

  it('draws data from everywhere, and breaks nothing', async () => {
    const { page, said } = await open(script + ways);
    const elements = [...page.querySelectorAll<SalaryRange>('salary-range')];
    await until(() => elements.every(isDrawn), 'the elements');
    expect(elements.map(({ status }) => status)).to.deep.equal([...Array.from({ length: 6 }, () => 'ready'), 'failed']);
    for (const element of elements.slice(0, 5)) expect(findAll(element, '[data-mark]').length).to.be.greaterThan(0);
    for (const element of elements.slice(2, 5)) expect(page.defaultView!.getComputedStyle(findAll(element, '.median')[0]!).strokeWidth).to.equal('3px');
    expect(findAll(elements[5]!, 'td').length).to.be.greaterThan(2);
    expect(said).to.deep.equal([]);
  });

  it('draws every element, in every view, and breaks nothing', async () => {
    const tags = Object.keys(elements);
    const views = ['', 'tools view="table"'];
    const { page, said } = await open(script + views.flatMap((attributes) => tags.map((tag) => `<${tag} ${needs[tag] ?? `src="${guide}"`} ${attributes}></${tag}>`)).join(''));
    const all = [...page.querySelectorAll<GuideElement>(tags.join())];
    expect(all).to.have.length(tags.length * views.length);
    await until(() => all.every(isDrawn), 'the elements');
    expect(all.map(({ localName, status }) => `${localName} ${status}`)).to.deep.equal(all.map(({ localName }) => `${localName} ready`));
    const drawing = all.filter(({ localName }) => elements[localName as keyof typeof elements].reader.key !== undefined);
    expect(drawing.length).to.be.greaterThan(2);
    await until(() => drawing.every(({ shadowRoot }) => (shadowRoot?.querySelector('figure, section')?.textContent.trim().length ?? 0) > 20), 'something in each element');
    // The sheets of the element apply: where they do not, nothing is laid out by them.
    for (const { shadowRoot, localName } of drawing) expect(shadowRoot!.adoptedStyleSheets.length, localName).to.be.greaterThan(0);
    expect(said).to.deep.equal([]);
  });

  it('draws a whole guide, leads to its sections and writes its JSON-LD, and breaks nothing', async () => {
    const { page, said } = await open(`${script}<career-guide src="${guide}" json-ld></career-guide>`);
    const element = page.querySelector<GuideElement>('career-guide')!;
    await until(() => element.querySelector('script') !== null, 'the JSON-LD');
    const facts = JSON.parse(element.querySelector('script')!.textContent) as { readonly '@graph': readonly { readonly name?: string }[] };
    expect(facts['@graph'][0]!.name).to.equal('Information Technology Manager');
    const inner = (): readonly GuideElement[] => findAll<GuideElement>(element, '[part=block] > :not(slot), [part=block] slot > *');
    // It is drawn piece by piece.
    await until(() => inner().length > 20 && inner().every(isDrawn), 'the sections');
    findAll(element, 'nav a[href="#tiers"]')[0]!.click();
    await until(() => element.shadowRoot!.activeElement?.id === 'tiers', 'the focus');
    await until(() => page.location.hash === '#tiers', 'the address');
    expect(said).to.deep.equal([]);
  });

  it('draws two shadow roots deep', async () => {
    const nest = `<div id="outer"></div><script nonce="NONCE">
      let place = document.querySelector('#outer');
      for (const depth of [1, 2]) place = place.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      const element = place.appendChild(document.createElement('salary-range'));
      for (const [name, value] of Object.entries({ min: '90000', median: '125000', max: '160000', currency: 'USD' })) element.setAttribute(name, value);
    </script>`;
    const { page, said } = await open(nest + script);
    const element = page.querySelector('#outer')!.shadowRoot!.querySelector('div')!.shadowRoot!.querySelector('salary-range')!;
    await until(() => isDrawn(element), 'the element');
    expect(findAll(element, '[data-mark]')).to.have.length(3);
    expect(page.defaultView!.getComputedStyle(findAll(element, '.median')[0]!).strokeWidth).to.equal('3px');
    expect(said).to.deep.equal([]);
  });

  it('follows changes, shows the table and draws the picture to save', async () => {
    const { page, said } = await open(`${script}<salary-range ${attributes} tools></salary-range>`);
    const element = page.querySelector<SalaryRange>('salary-range')!;
    await until(() => isDrawn(element), 'the element');
    element.setAttribute('median', '130000');
    await element.updateComplete;
    expect(element.toSVG()).to.contain('$130,000');
    expect(element.toCSV()).to.contain('130000');
    findAll<SVGGElement>(element, '[data-mark]')[0]!.focus();
    await element.updateComplete;
    findAll<HTMLButtonElement>(element, '[part=tool]')[0]!.click();
    await until(() => findAll(element, 'td').length > 0, 'the table');
    expect(said).to.deep.equal([]);
  });
});
