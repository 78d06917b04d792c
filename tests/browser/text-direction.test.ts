/** The direction of every text of a guide, in every element. The texts are found by trying, so that a new element needs no line here. */
import { expect } from 'chai';
import { elements, type GuideElement } from '../../src/classes.js';
import { check } from '../../src/model/check.js';
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
