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

/** A text of the guide as it stands on the page. */
interface Kept {
  /** The character that keeps it together inside a sentence, U+2066 to U+2068. */
  readonly mark: string | undefined;
  /** What stands right around it. */
  readonly parent: HTMLElement;
}

/** Every such text in an element, wherever it stands: alone, in a drawing, in a table, in a sentence. */
function keptIn(element: Element): readonly Kept[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Kept[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    for (const [, before, , after] of (textContent ?? '').matchAll(/(.?)(SAP نظام يستخدمه المحاسب \d+ كل يوم\.|مرحبا is what they say \d+ times a day\.)(.?)/gsu)) {
      found.push({ mark: /[\u2066-\u2068]/.test(before!) && after === '\u2069' ? before : undefined, parent: parentElement! });
    }
  }
  return found;
}

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
  const write = (section: unknown, lang?: string, view = 'chart'): string => `<${tag}${name} view="${view}">${jsonScript(Object.assign({ title: 'T', lang }, isHero ? section : { [key]: section }))}</${tag}>`;

  describeBoth(`Texts of a guide in <${tag}>`, (fixture) => {
    const { warn } = console;
    before(() => (console.warn = () => undefined));
    after(() => (console.warn = warn));

    /** Draws the section with texts in every place that takes any, and answers what is right around them. */
    async function draw(textAt: (index: number) => string, lang: string | undefined, page: (typeof pages)[number], view: string): Promise<readonly Kept[]> {
      const stage = await fixture(write(replaced(own, free, textAt), lang, view), page);
      const drawn = stage.querySelector<GuideElement>(tag)!;
      expect(drawn.status, drawn.error?.message).to.equal('ready');
      const kept = keptIn(drawn);
      expect(kept, 'no text is shown').not.to.deep.equal([]);
      return kept;
    }

    const directionsOf = (kept: readonly Kept[]): readonly string[] =>
      kept.map(({ mark, parent }) => {
        const { direction, unicodeBidi } = getComputedStyle(parent.closest('bdi') ?? parent);
        const around = `${direction} ${unicodeBidi} ${parent.closest('[lang]')?.getAttribute('lang') ?? ''}`;
        return `${mark === undefined ? around : { '\u2066': 'ltr', '\u2067': 'rtl', '\u2068': 'auto' }[mark]}: ${parent.outerHTML}`;
      });

    for (const view of isHero ? ['chart'] : ['chart', 'table']) {
      for (const page of pages) {
        it(`runs Arabic from right to left that begins with a Latin word, as a ${view} on a page in ${page.lang}`, async () => {
          for (const said of directionsOf(await draw(arabic, 'ar', page, view))) expect(said).to.match(/^rtl( isolate ar)?: /);
        });

        it(`runs English from left to right that begins with an Arabic word, as a ${view} on a page in ${page.lang}`, async () => {
          for (const said of directionsOf(await draw(english, 'en', page, view))) expect(said).to.match(/^ltr( isolate en)?: /);
        });

        it(`keeps texts apart from the sentences they stand in, in a ${view} on a page in ${page.lang}`, async () => {
          const isArabic = page.lang === 'ar';
          const text = (index: number): string => (isArabic ? `Expert ${index} C++` : `خبير ${index} (أول)`);
          const stage = await fixture(write(replaced(own, free, text), undefined, view), page);
          const said = saidIn(stage.querySelector(tag)!);
          expect(said.filter((each) => each.said).length).to.be.greaterThan(0);
          // A text that stands by itself follows its own direction, unless it is drawn; a cell holds texts of the data alone.
          const isAlone = ({ said, node }: Said): boolean => !node.closest('svg text') && (node.closest('td, tbody th') !== null || /^(Expert|خبير) \d+ (C\+\+|\(أول\))$/.test(said));
          const loose = said.filter((each) => (isArabic ? /Expert|C\+\+/ : /خبير|أول/).test(outside(each.said)) && !isAlone(each));
          expect(loose.map(({ said, node }) => `${said} in ${node.outerHTML.slice(0, 200)}`)).to.deep.equal([]);
        });

        it(`follows the first letter where the guide tells no language that there is, as a ${view} on a page in ${page.lang}`, async () => {
          for (const lang of [undefined, '', 'no language']) {
            for (const { mark, parent } of await draw(arabic, lang, page, view)) {
              if (mark === undefined) expect(parent.closest('[dir]')!.getAttribute('part'), parent.outerHTML).to.match(/^(section|figure)$/);
              else expect(mark, parent.outerHTML).to.equal('\u2068');
            }
          }
        });
      }
    }
  });
}
