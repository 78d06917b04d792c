/** Whole guides, those of this library and public ones, at the widths and settings that strain a page. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GuideElement, type CareerGuide } from '../../src/classes.js';
import { TableElement } from '../../src/chart/table-element.js';
import '../../src/words/all.js';
import { describeBoth, engine, find, findAll, folded, jsonScript, place, settled, until } from './fixture.js';

interface Named {
  /** Where it is from: `us-ooh-guides/12`. */
  readonly name: string;
  readonly guide: Readonly<Record<string, unknown>>;
}

const names = ['information-technology-manager', 'electrician', 'registered-nurse', 'accountant-ar', 'piano-tuner'];
const own: readonly Named[] = await Promise.all(names.map(async (name) => ({ name, guide: (await (await fetch(`/data/guides/${name}.json`)).json()) as Named['guide'] })));
const { guides: real } = await executeServerCommand<{ readonly guides?: readonly Named[] }, unknown>('real-guides', { files: ['us-onet-oews', 'us-ooh-guides'] });

/** Every element of a tree, into all shadow trees. */
const everything = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? everything(node.shadowRoot) : [])]);

/** What a page writes where it has not understood something. */
const nonsense = /NaN|\bundefined\b|\bnull\b|\[object|Infinity/;

/** What is wrong with a guide on the page: broken sections, nonsense, what reaches out of it. */
function faultsOf(element: CareerGuide): readonly string[] {
  const nodes = everything(element.shadowRoot!);
  const faults = nodes.filter((node) => node instanceof GuideElement && node.status === 'failed').map((node) => `${node.localName}: ${(node as GuideElement).error!.message}`);
  if (element.status !== 'ready') faults.push(`the guide is ${element.status}`);
  for (const node of nodes) {
    const texts = [...node.childNodes].filter((child) => child instanceof Text).map(({ data }) => data);
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
    faults.push(...[...(node.localName === 'style' ? [] : texts), ...attributes].filter((text) => nonsense.test(text)).map((text) => `${node.localName}: ${text.slice(0, 80)}`));
  }
  const { left, right } = element.getBoundingClientRect();
  for (const block of findAll(element, '[part=block]')) {
    // Firefox counts the space that hangs at the end of a line, too, where all is laid out.
    if (block.scrollWidth > block.clientWidth + (engine === 'Firefox' ? 4 : 1)) faults.push(`#${block.id} is ${block.scrollWidth} wide, in ${block.clientWidth}`);
    for (const node of everything(block)) {
      const box = node.getBoundingClientRect();
      const scrolls = node.closest('[part=scroller]');
      // Firefox counts a space that hangs at the end of a line to the box of what it is in.
      const hangs = engine === 'Firefox' && getComputedStyle(node).display === 'inline';
      if (box.width > 1 && !hangs && !scrolls && !node.closest('svg') && (box.left < left - 1 || box.right > right + 1)) faults.push(`#${block.id}: ${node.localName} ${node.getAttribute('part') ?? node.className} from ${Math.round(box.left - left)} to ${Math.round(box.right - left)}`);
    }
  }
  return faults;
}

/** Pairs of sections that lie on each other. */
function overlapsIn(element: CareerGuide): readonly string[] {
  const boxes = findAll(element, '[part=block], nav').map((node) => ({ name: node.id || 'contents', box: node.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && box.height > 0);
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter(({ box }) => box.left < one.box.right - 1 && box.right > one.box.left + 1 && box.top < one.box.bottom - 1 && box.bottom > one.box.top + 1).map((two) => `${one.name} and ${two.name}`),
  );
}

/**
 * Where the direction of words is left to chance. WebKit changes the sides of a block that follows its words: its marker
 * stands beyond the page, and its text off by its padding. And items and cells do not follow their words themselves.
 */
function strayDirections(element: CareerGuide): readonly string[] {
  return everything(element.shadowRoot!).flatMap((node) => {
    const name = `${(node.getRootNode() as ShadowRoot).host.localName}: ${node.localName} ${node.getAttribute('part') ?? node.className}`;
    if (node.matches('li, td, th')) {
      const bare = [...node.childNodes].filter((child) => child instanceof Text && child.data.trim());
      return bare.map((text) => `${name} with bare text: ${text.textContent!.trim().slice(0, 40)}`);
    }
    const { unicodeBidi, display, paddingLeft, paddingRight } = getComputedStyle(node);
    if (unicodeBidi !== 'plaintext' || display.startsWith('inline') || node.closest('svg')) return [];
    const item = node.closest('li');
    const hasMarker = item && getComputedStyle(item).display === 'list-item' && !['none', '""'].includes(getComputedStyle(item).listStyleType);
    const isFirst = hasMarker && folded(item.textContent).startsWith(folded(node.textContent));
    return [...(paddingLeft === paddingRight ? [] : [`${name} with padding of ${paddingLeft} and ${paddingRight}`]), ...(isFirst ? [`${name} beside a marker`] : [])];
  });
}

const write = ({ guide }: Named, attributes = ''): string => `<career-guide ${attributes}>${jsonScript(guide)}</career-guide>`;

describeBoth('Whole guides', (fixture, arrival) => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  /** What a server has drawn is laid out by the same rules: the first case and the last are enough to see that. */
  const casesOf = <Case>(all: readonly Case[]): readonly Case[] => (arrival === 'client' ? all : [all[0]!, all.at(-1)!]);

  for (const [what, width, size, dir] of casesOf([
    ['a phone', 320, '', 'ltr'],
    ['a phone, from right to left', 320, '', 'rtl'],
    ['a phone, with text twice as large', 320, '200%', 'ltr'],
    ['a wide page', 1200, '', 'ltr'],
    ['a wide page, with text twice as large', 1200, '200%', 'rtl'],
  ] as const)) {
    it(`stay within ${what}`, async () => {
      document.documentElement.style.fontSize = size;
      for (const named of own) {
        const stage = await fixture(write(named), { width, dir, lang: dir === 'rtl' ? 'ar' : 'en' });
        const element = stage.querySelector<CareerGuide>('career-guide')!;
        await element.updateComplete;
        expect(faultsOf(element), named.name).to.deep.equal([]);
        expect(overlapsIn(element), named.name).to.deep.equal([]);
        expect(find(element, '[part=sections]').childElementCount, named.name).to.be.greaterThan(1);
        stage.remove();
      }
    });
  }

  for (const [view, width] of casesOf([
    ['charts', 320],
    ['charts', 1200],
    ['tables', 320],
  ] as const)) {
    it(`follow the direction of words only where nothing else depends on it: ${view}, ${width} pixels wide`, async () => {
      for (const named of own) {
        const stage = await fixture(write(named), { width, dir: 'rtl', lang: 'ar' });
        const element = stage.querySelector<CareerGuide>('career-guide')!;
        await element.updateComplete;
        if (view === 'tables') {
          const sections = everything(element.shadowRoot!).flatMap((node) => (node instanceof TableElement && node.status === 'ready' ? [node] : []));
          for (const section of sections) section.view = 'table';
          await until(() => sections.every((section) => findAll(section, 'td').length > 0), 'the tables');
        }
        expect(strayDirections(element), named.name).to.deep.equal([]);
        stage.remove();
      }
    });
  }
});

describe('Real guides in <career-guide>', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  if (!real) {
    it.skip('were left out, because ../shared/real-data is not there');
    return;
  }

  it('are a hundred', () => {
    expect(real.length).to.be.at.least(100);
  });

  const batch = 10;
  for (let from = 0; from < real.length; from += batch) {
    it(`are drawn within 320 pixels, also from right to left and with text twice as large, and hold no nonsense: ${real[from]!.name} and those after it`, async () => {
      const stage = await place(real.slice(from, from + batch).map((named) => write(named)).join(''), 'client', { width: 320 });
      for (const [dir, size] of [['ltr', ''], ['rtl', '200%']] as const) {
        stage.dir = dir;
        document.documentElement.style.fontSize = size;
        await settled(stage);
        for (const [index, element] of [...stage.querySelectorAll<CareerGuide>('career-guide')].entries()) {
          await element.updateComplete;
          expect(faultsOf(element), `${real[from + index]!.name} ${dir} ${size}`).to.deep.equal([]);
          expect(overlapsIn(element), `${real[from + index]!.name} ${dir} ${size}`).to.deep.equal([]);
        }
      }
      stage.remove();
    }).timeout(60_000);
  }
});
