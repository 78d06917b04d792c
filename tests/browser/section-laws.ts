/** What holds for every element that shows a section in words, whatever the section. */
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { GuideElement } from '../../src/classes.js';
import { find, findAll, folded, inQuotes, jsonScript, place, serveFiles, newAddress, settled, until, describeBoth, watchPage, type Fixture } from './fixture.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

/** What is known of an element for its laws. */
export interface SectionLaws {
  readonly tag: string;
  /** The key of its section in a guide. */
  readonly key: string;
  /** A section with something in every field. */
  readonly sample: unknown;
  /** Attributes that the element always needs. */
  readonly attributes?: string;
  /** A section that the check refuses, and the pointers of its problems. */
  readonly broken: { readonly section: unknown; readonly pointers: readonly string[] };
  /** Sections in which there is nothing to show. */
  readonly empty: readonly unknown[];
  /** Texts of the sample that are not said as they are: pointers of ids, addresses, words of the document. */
  readonly unsaid?: RegExp;
  /** Whether its table reads back as the section: what is lost has to be argued beside it. */
  readonly losesInTable?: readonly string[];
  /** Whether it draws a chart, which can be taken away as a picture. */
  readonly isChart?: boolean;
}

type Tabled = GuideElement & { view: 'chart' | 'table'; toCSV(): string };

/** Every text of a value, with its pointer. */
function textsOf(value: unknown, pointer = ''): readonly (readonly [pointer: string, text: string])[] {
  if (typeof value === 'string') return [[pointer, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${pointer}/${key}`));
}

/** Every pointer into a value. */
function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, `${pointer}/${key}`))];
}

/** A copy of a value with another value at a pointer. */
function put(value: unknown, pointer: string, other: unknown): unknown {
  if (!pointer) return other;
  const [, key = '', rest = ''] = /^\/([^/]+)(.*)$/s.exec(pointer) ?? [];
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, other);
  return copy;
}

/** A copy of a value with every text that is shown as it is replaced. */
const putTexts = (value: unknown, unsaid: RegExp | undefined, text: (pointer: string) => string): unknown =>
  textsOf(value).reduce((copy, [pointer]) => (unsaid?.test(pointer) ? copy : put(copy, pointer, text(pointer))), value);

const wrongTypes: readonly unknown[] = [null, 0, -1, Infinity, true, '', 'text', [], {}, [[]], [null], { value: {} }];

/** What a reader gets: the text of the shadow tree, with what is folded away. */
const said = (element: Element): string => {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const style of copy.querySelectorAll('style, [part=tools]')) style.remove();
  return folded(copy.textContent);
};

/** Registers the laws for an element. */
export function obeysSectionLaws({ tag, key, sample, attributes = '', broken, empty, unsaid, losesInTable = [], isChart = false }: SectionLaws): void {
  const write = (inside: string, more = ''): string => `<${tag} ${attributes} ${more}>${inside}</${tag}>`;
  const guide = { title: 'A guide', [key]: sample };
  const only = (stage: ParentNode): Tabled => stage.querySelector<Tabled>(tag)!;
  const draw = async (fixture: Fixture, section: unknown, more = '', options = {}): Promise<Tabled> => only(await fixture(write(jsonScript(section), more), options));

  describeBoth(`Laws of sections in words: <${tag}>`, (fixture) => {
    const heard = watchPage();

    it('shows the same however its data arrives', async () => {
      const address = newAddress();
      serveFiles({ [address]: { body: JSON.stringify(guide) } });
      const files = { [address]: { body: JSON.stringify(guide) } };
      const first = said(await draw(fixture, sample));
      expect(first.length).to.be.greaterThan(10);
      for (const html of [write(jsonScript(guide)), write('', `data="${inQuotes(JSON.stringify(sample))}"`), write('', `src="${address}"`), `<career-data>${jsonScript(guide)}${write('')}</career-data>`]) {
        expect(said(only(await fixture(html, { files }))), html.slice(0, 60)).to.equal(first);
      }
    });

    it('says every text of its section', async () => {
      const text = said(await draw(fixture, sample));
      const lost = textsOf(sample).filter(([pointer, each]) => !unsaid?.test(pointer) && !text.includes(folded(each)));
      expect(lost).to.deep.equal([]);
    });

    it('says every text of its section in its table, which reads back as the section', async () => {
      const element = await draw(fixture, sample, 'view="table"');
      await until(() => findAll(element, 'table').length === 1, 'the table');
      const text = said(element);
      const lost = textsOf(sample).filter(([pointer, each]) => !unsaid?.test(pointer) && !losesInTable.includes(pointer) && !text.includes(folded(each)));
      expect(lost).to.deep.equal([]);
      const table = find(element, 'table').outerHTML.replace(/<!--[\s\S]*?-->/g, '');
      const csv = newAddress('csv');
      serveFiles({ [csv]: { body: element.toCSV(), type: 'text/csv' } });
      const expected = losesInTable.reduce((copy: unknown, pointer) => put(copy, pointer, undefined), sample);
      for (const html of [write(table), write('', `src="${csv}"`)]) {
        const again = only(await place(html));
        await until(() => again.status !== 'loading', 'the table to be read');
        expect(again.error?.message).to.equal(undefined);
        expect(JSON.parse(JSON.stringify(again.section))).to.deep.equal(JSON.parse(JSON.stringify(expected)));
      }
    });

    it('is empty where there is nothing to show, and shows what the page put inside', async () => {
      for (const section of empty) {
        const element = only(await fixture(write(`${jsonScript(section)}<p>Later.</p>`)));
        expect([element.status, element.getAttribute('status')], JSON.stringify(section)).to.deep.equal(['empty', 'empty']);
        expect(findAll(element, 'section, figure'), JSON.stringify(section)).to.deep.equal([]);
        expect(element.querySelector('p')!.checkVisibility(), JSON.stringify(section)).to.equal(true);
      }
    });

    it('names the place of every problem, and goes on showing what the page put inside', async () => {
      const stage = await fixture(`${write(`${jsonScript(broken.section)}<p>Later.</p>`)}${write(jsonScript(sample))}`);
      const [first, second] = [...stage.querySelectorAll<Tabled>(tag)];
      expect(first!.status).to.equal('failed');
      expect(first!.error!.problems.map(({ pointer }) => pointer)).to.deep.equal(broken.pointers);
      expect(first!.querySelector('p')!.checkVisibility()).to.equal(true);
      for (const pointer of broken.pointers) expect(find(first!, '[part=error]').textContent).to.contain(pointer);
      expect(second!.status).to.equal('ready');
    });

    it('takes the heading the page gives, at the level it says, or none', async () => {
      const element = await draw(fixture, sample, 'heading="Own words" heading-level="4"');
      expect(find(element, 'h4[part=heading]').textContent).to.equal('Own words');
      expect(findAll(element, 'h2, h3')).to.deep.equal([]);
      expect(findAll(await draw(fixture, sample, 'heading=""'), '[part=heading]')).to.deep.equal([]);
      const levels = findAll(await draw(fixture, sample), 'h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1), 'no level is left out').to.be.at.most(1));
    });

    it('has tools for its table and CSV, and tells the page when a reader switches', async () => {
      const element = await draw(fixture, sample, 'tools');
      const views: string[] = [];
      element.addEventListener('view-change', ({ view }) => views.push(view));
      expect(findAll(element, '[part=tool]').map(({ textContent }) => folded(textContent))).to.deep.equal(['Show as table', 'Download CSV', ...(isChart ? ['Download SVG', 'Download PNG'] : [])]);
      findAll(element, '[part=tool]')[0]!.click();
      await element.updateComplete;
      expect(findAll(element, 'table')).to.have.length(1);
      expect(folded(findAll(element, '[part=tool]')[0]!.textContent)).to.equal(isChart ? 'Show as chart' : 'Show as text');
      findAll(element, '[part=tool]')[0]!.click();
      await element.updateComplete;
      expect(findAll(element, 'table')).to.have.length(0);
      expect(views).to.deep.equal(['table', 'chart']);
    });

    it('writes the guide’s own texts in the guide’s language and direction', async () => {
      const element = await draw(fixture, { ...guide, lang: 'ar', [key]: putTexts(sample, unsaid, () => 'نص') });
      const own = findAll(element, '*').filter((node) => node.childElementCount === 0 && folded(node.textContent) === 'نص');
      expect(own.length).to.be.greaterThan(0);
      for (const node of own) expect(node.closest('[lang]')!.getAttribute('lang'), node.outerHTML).to.equal('ar');
    });

    for (const width of [240, 320, 960]) {
      it(`stays within ${width} pixels, from either side, with words that have no end`, async () => {
        for (const lang of ['en', 'ar']) {
          for (const [what, section] of [['as it is', sample], ['long', putTexts(sample, unsaid, (pointer) => `${'Donaudampfschifffahrt'.repeat(8)}${pointer}`)]] as const) {
            const element = await draw(fixture, section, '', { width, lang });
            const box = element.getBoundingClientRect();
            // Firefox takes all of a drawing for the box of a place inside it, which paints nothing.
            const out = findAll(element, '*:not(svg svg)').filter((node) => {
              const { left, right, width: own } = node.getBoundingClientRect();
              return own > 0 && !node.closest('[part=scroller]') && (left < box.left - 1 || right > box.right + 1);
            });
            expect(out.map(({ outerHTML }) => outerHTML.slice(0, 120)), `${what}, ${lang}`).to.deep.equal([]);
          }
        }
      });
    }

    for (const scheme of ['light', 'dark']) {
      for (const [view, lang] of [['chart', 'en'], ['table', 'en'], ['chart', 'ar']] as const) {
        it(`has nothing that axe objects to: ${view}, ${lang}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          try {
            const stage = await fixture(write(jsonScript(sample), `tools view="${view}"`), { lang });
            const { violations, passes } = await axe.run(stage, {});
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
            expect(passes.length).to.be.greaterThan(3);
          } finally {
            document.documentElement.removeAttribute('style');
          }
        });
      }
    }

    it('leaves nothing in the console', () => {
      expect(heard()).to.deep.equal([]);
    });
  });

  describe(`Laws of sections in words: <${tag}>, whatever stands where`, () => {
    watchPage();

    it('is drawn, empty or failed, and never in pieces', async () => {
      const stage = document.createElement('div');
      document.body.append(stage);
      try {
        for (const pointer of pointersOf(sample)) {
          const elements = wrongTypes.map((wrong) => {
            stage.insertAdjacentHTML('beforeend', write(''));
            const element = stage.lastElementChild as Tabled;
            element.data = put(sample, pointer, wrong);
            return element;
          });
          await settled(stage);
          for (const [index, element] of elements.entries()) {
            const what = `${pointer} is ${JSON.stringify(wrongTypes[index])}`;
            expect(['ready', 'empty', 'failed'], what).to.include(element.status);
            if (element.status === 'failed') expect(element.error!.problems.length, what).to.be.greaterThan(0);
            // An error quotes what it found.
            if (element.status !== 'failed') expect(said(element), what).not.to.match(/NaN|undefined|\[object|Infinity/);
          }
          stage.replaceChildren();
        }
      } finally {
        stage.remove();
      }
    });

    it('never changes what it is given', async () => {
      const freeze = (value: unknown): void => {
        if (value === null || typeof value !== 'object') return;
        Object.freeze(value);
        Object.values(value).forEach(freeze);
      };
      const data: unknown = structuredClone(sample);
      freeze(data);
      const stage = await place(write(''));
      only(stage).data = data;
      await settled(stage);
      expect(only(stage).status).to.equal('ready');
      expect(data).to.deep.equal(sample);
    });
  });
}
