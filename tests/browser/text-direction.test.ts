/** The direction of every text of a guide, in every element. The texts are found by trying, so that a new element needs no line here. */
import { expect } from 'chai';
import { elements, type GuideElement } from '../../src/classes.js';
import { check } from '../../src/model/check.js';
import '../../src/words/ar.js';
import { describeBoth, folded, jsonScript } from './fixture.js';
import { replaced, sample, textsIn, type Path } from './sample-texts.js';

const pages = [{ lang: 'en', dir: 'ltr' }, { lang: 'ar', dir: 'rtl' }] as const;

/** Texts that begin with a word of another direction. Numbers tell them apart. */
const arabic = (index: number): string => `SAP نظام يستخدمه المحاسب ${index} كل يوم.`;
const english = (index: number): string => `مرحبا is what they say ${index} times a day.`;

/** The elements right around each such text, where that stands by itself. Left out: drawings, tables, what a note is about, and headings that may be the page's. */
const around = (element: Element): readonly HTMLElement[] => {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: HTMLElement[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (/^(SAP نظام|مرحبا is).*\.$/.test(folded(textContent ?? '')) && !parentElement!.closest('svg, table, [part=notes] b, section slot[name=heading] > bdi:not([lang])')) found.push(parentElement!);
  }
  return found;
};

/** A text that an element says, and where. */
interface Said {
  readonly said: string;
  readonly node: Element;
}

/** What an element says anywhere: texts, and what a reader of the screen hears in their place. */
function saidIn(element: Element): readonly Said[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: Said[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) found.push({ said: folded(node.data), node: node.parentElement! });
    else for (const name of ['aria-label', 'aria-description']) found.push({ said: folded((node as Element).getAttribute(name)), node: node as Element });
  }
  return found;
}

/** What a text says around what is isolated in it. */
function outside(text: string): string {
  const rest = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
  return rest === text ? text : outside(rest);
}

for (const [tag, { reader }] of Object.entries(elements)) {
  const key = reader.key || 'careerPath';
  const name = reader.key === '' ? ` name="${key}"` : '';
  const isHero = tag === 'career-hero';
  if (reader.key === undefined && !isHero) continue;
  const own: unknown = isHero ? { title: 'T', shortTitle: 'S', alternateTitles: ['A'], summary: 'M' } : sample[key];
  // Codes: what is said of them are words of the page. Elsewhere, too, not every text may be any.
  const isFree = (path: Path): boolean => path.at(-1) !== 'region' && (!reader.schema || !check(reader.schema, replaced(own, [path], () => 'any text')).problems.length);
  const free = textsIn(own).filter(isFree);
  const write = (section: unknown, lang?: string): string => `<${tag}${name}>${jsonScript(Object.assign({ title: 'T', lang }, isHero ? section : { [key]: section }))}</${tag}>`;

  describeBoth(`Texts of a guide in <${tag}>`, (fixture) => {
    const { warn } = console;
    before(() => (console.warn = () => undefined));
    after(() => (console.warn = warn));

    /** Draws the section with texts in every place that takes any, and answers what is right around them. */
    async function draw(textAt: (index: number) => string, lang: string | undefined, page: (typeof pages)[number]): Promise<readonly HTMLElement[]> {
      const stage = await fixture(write(replaced(own, free, textAt), lang), page);
      const drawn = stage.querySelector<GuideElement>(tag)!;
      expect(drawn.status, drawn.error?.message).to.equal('ready');
      return around(drawn);
    }

    const directionsOf = (nodes: readonly HTMLElement[]): readonly string[] => {
      expect(nodes, 'no text stands by itself').not.to.deep.equal([]);
      return nodes.map((node) => {
        const { direction, unicodeBidi } = getComputedStyle(node.closest('bdi') ?? node);
        return `${direction} ${unicodeBidi} ${node.closest('[lang]')?.getAttribute('lang') ?? ''} ${node.outerHTML}`;
      });
    };

    for (const page of pages) {
      it(`runs Arabic from right to left that begins with a Latin word, on a page in ${page.lang}`, async () => {
        for (const said of directionsOf(await draw(arabic, 'ar', page))) expect(said).to.match(/^rtl isolate ar /);
      });

      it(`runs English from left to right that begins with an Arabic word, on a page in ${page.lang}`, async () => {
        for (const said of directionsOf(await draw(english, 'en', page))) expect(said).to.match(/^ltr isolate en /);
      });

      for (const view of ['chart', 'table']) {
        it(`keeps texts apart from the sentences they stand in, in a ${view} on a page in ${page.lang}`, async () => {
          const isArabic = page.lang === 'ar';
          const text = (index: number): string => (isArabic ? `Expert ${index} C++` : `خبير ${index} (أول)`);
          const stage = await fixture(write(replaced(own, free, text)).replace('>', ` tools view="${view}">`), page);
          const said = saidIn(stage.querySelector(tag)!);
          expect(said.filter((each) => each.said).length).to.be.greaterThan(0);
          // A text that stands by itself follows its own direction, unless it is drawn; a cell holds texts of the data alone.
          const isAlone = ({ said, node }: Said): boolean => !node.closest('svg text') && (node.closest('td') !== null || /^(Expert|خبير) \d+ (C\+\+|\(أول\))$/.test(said));
          const loose = said.filter((each) => (isArabic ? /Expert|C\+\+/ : /خبير|أول/).test(outside(each.said)) && !isAlone(each));
          expect(loose.map(({ said, node }) => `${said} in ${node.outerHTML.slice(0, 200)}`)).to.deep.equal([]);
        });
      }

      it(`follows the first letter where the guide tells no language that there is, on a page in ${page.lang}`, async () => {
        for (const lang of [undefined, '', 'no language']) {
          const nodes = await draw(arabic, lang, page);
          expect(nodes).not.to.deep.equal([]);
          for (const node of nodes) expect(node.closest('[dir]')!.getAttribute('part'), node.outerHTML).to.match(/^(section|figure)$/);
        }
      });
    }
  });
}
