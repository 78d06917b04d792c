import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import { formats } from '../../src/words/locale.js';
import { describeBoth, find, findAll, inQuotes, jsonScript, salaryRange, shownText, turn, type Fixture } from './fixture.js';

const files = ['xss-blns', 'naughty-strings', 'hostile-urls'] as const;
const found = await Promise.all(files.map((name) => executeServerCommand<{ text?: string; missing?: true }, unknown>('read-shared', { file: `hostile/${name}.json` })));
const lists = new Map(files.map((name, index) => [name, found[index]?.text === undefined ? undefined : (JSON.parse(found[index].text) as readonly string[])]));

/** Strings that break what the lists do not: Lit's own markers, the JSON script, and what HTML and XML cannot carry. */
const own: readonly string[] = [
  '${alert(1)}',
  '{{7*7}}',
  '<!--lit-part-->',
  '<!--/lit-part-->',
  '?lit$123456789$',
  'lit$123456789$',
  '<?lit$123456789$>',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  ']]>',
  '</script>',
  '<script type="application/json">{"title":"x"}</script>',
  '</svg><img src=x onerror=alert(1)>',
  '</template>',
  '<template shadowrootmode="open">x</template>',
  '<slot name="heading"></slot>',
  '&lt;b&gt;',
  '&amp;amp;',
  '&#60;',
  '" onfocus="alert(1)" autofocus="',
  "' onfocus='alert(1)'",
  '`',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202etxt\u202c',
  '\u2066\u2067',
  '\ufeff',
  '\u0000',
  'a\u0000b',
  '\u0001\u0008\u000b\u001f\u007f',
  '\ufffe\uffff',
  '\ud800',
  'a\udc00b',
  '\r',
  'a\rb\r\nc',
  '\u2028\u2029',
  '\u0085',
  '٪٠١',
  '%s%n',
  '../../etc/passwd',
  '//evil.example',
  '\\\\evil.example',
  'https:evil.example',
  '#',
  '?',
];

/**
 * What the parser of HTML makes of a string that a server has written: it has no U+0000 in text, and knows one end of a
 * line. In SVG and in attributes U+0000 becomes U+FFFD.
 */
const parsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
const parsedInSvg = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

/** A guide with a string in every text of its salary. */
const guideOf = (text: string): unknown => ({
  title: text,
  lang: 'en-US',
  sources: [{ id: 'known', title: text, publisher: text, url: text, license: text, attribution: text }],
  salary: [
    {
      name: text,
      region: text,
      currency: 'USD',
      minValue: { value: 10, kind: 'measured', note: text },
      median: { value: 20, source: 'known', note: 'One' },
      maxValue: { value: 40, source: { title: text, publisher: text, url: text, attribution: text } },
      mean: { suppressed: text },
      levels: [{ name: text, value: 30 }],
      note: text,
      source: { title: text, url: text, license: text },
    },
    { name: 'Second', currency: 'USD', median: 25, source: text, note: text },
  ],
});

/** What the shadow tree of a harmless guide is made of: tags with their attributes. */
async function vocabularyOf(fixture: Fixture): Promise<ReadonlySet<string>> {
  const guides = [guideOf('x'), guideOf('https://a.example/x'), guideOf('x'.repeat(300)), guideOf('')];
  const stage = await fixture(guides.map((guide) => salaryRange(guide, 'heading="x"')).join('') + guides.map((guide) => salaryRange(guide)).join(''));
  const wording = new Set<string>();
  for (const element of stage.querySelectorAll('salary-range')) for (const word of wordsIn(element)) wording.add(word);
  return wording;
}

const wordsIn = (element: Element): readonly string[] =>
  findAll(element, '*:not(style)').flatMap((node) => [node.localName, ...[...node.attributes].map(({ name }) => `${node.localName} ${name}`)]);

let alarms: string[] = [];
const traps = ['alert', 'confirm', 'prompt', 'print', 'eval', 'open'] as const;

describe('What is thrown at <salary-range>', () => {
  const kept = new Map<string, unknown>();
  before(() => {
    const page = window as unknown as Record<string, unknown>;
    for (const name of traps) {
      kept.set(name, page[name]);
      page[name] = (...said: unknown[]) => void alarms.push(`${name}(${said.join()})`);
    }
    kept.set('onerror', page.onerror);
  });
  beforeEach(() => (alarms = []));
  afterEach(async () => {
    await turn(20);
    expect(alarms, 'a script has run').to.deep.equal([]);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
  after(() => {
    const page = window as unknown as Record<string, unknown>;
    for (const name of traps) page[name] = kept.get(name);
  });

  it('is watched for: the trap closes on a script that does run', () => {
    window.alert('caught');
    expect(alarms).to.deep.equal(['alert(caught)']);
    alarms = [];
  });

  describeBoth('as text', (fixture) => {
    /** Checks all that an element shows of a string, and that it is made of nothing but what a harmless one is made of. */
    function inspect(element: SalaryRange, text: string, heading: string | null, wording: ReadonlySet<string>, isHydrated: boolean): void {
      const what = JSON.stringify(text);
      const asText = isHydrated ? parsed(text) : text;
      const asSvg = isHydrated ? parsedInSvg(text) : text;
      expect(element.status, `${what}: ${element.error?.message}`).to.equal('ready');
      const strange = wordsIn(element).filter((word) => !wording.has(word));
      expect(strange, `${what} made elements or attributes`).to.deep.equal([]);

      const shown = (selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => textContent);
      const { region } = formats('en-US');
      const place = [text, region(text)].filter(Boolean).join(', ');
      const asPlace = isHydrated ? parsed(place) : place;
      if (heading !== null) expect(shown('[part=heading]'), what).to.deep.equal(heading ? [heading] : []);
      if (text) expect(shown('.place')[0], what).to.equal(asPlace);
      const summary = shown('[part=summary] p')[0]!;
      if (asPlace) expect(summary.startsWith(asPlace), `${what} begins the summary`).to.equal(true);
      expect(summary, what).to.contain(`${asText} $30`).and.to.contain(`not published: ${asText}.`.replace(/not published: (unreliable|confidential|not-applicable)\.$/, ''));
      expect(shown('.labels tspan'), what).to.include(asSvg);
      expect(findAll(element, '[data-mark]').map((mark) => mark.getAttribute('aria-label')!), what).to.satisfy((names: readonly string[]) => names.some((name) => name.includes(isHydrated ? parsedInSvg(text) : text)));
      const notes = shown('[part=notes] li');
      expect(notes.length, what).to.equal(3);
      expect(notes.join(), what).to.contain(asText);
      expect(notes[2], what).to.contain([asText, asText].filter(Boolean).join(', '));
      if (text) {
        expect(shown('[part=notes] li:first-child span').at(-1), what).to.equal(asText);
        expect(findAll(element, 'figure > [part=note]').every((note) => note.textContent.includes(asText)), what).to.equal(true);
      }
      for (const node of findAll(element, 'tspan, b > bdi, .place')) expect(node.childElementCount, what).to.equal(0);
      for (const link of findAll<HTMLAnchorElement>(element, 'a')) {
        expect(link.protocol, what).to.match(/^(https?|mailto|tel):$/);
        expect(link.rel).to.equal('noopener noreferrer');
      }
    }

    /** Draws strings on pages of some dozens at a time. */
    async function sweep(texts: readonly string[]): Promise<void> {
      const wording = await vocabularyOf(fixture);
      for (let from = 0; from < texts.length; from += 60) {
        const batch = texts.slice(from, from + 60);
        const stage = await fixture(batch.map((text) => salaryRange(guideOf(text), `heading="${inQuotes(text)}"`)).join('\n'));
        const elements = [...stage.querySelectorAll('salary-range')] as SalaryRange[];
        expect(stage.querySelectorAll('*').length, 'the page holds nothing but the elements and their data').to.equal(2 * batch.length);
        const isHydrated = elements[0]!.querySelector('script') !== null && stage.dataset.arrival === 'hydrated';
        batch.forEach((text, index) => inspect(elements[index]!, text, elements[index]!.getAttribute('heading'), wording, isHydrated));
        stage.remove();
      }
    }

    it('of its own making comes out as the same characters', () => sweep(own));

    for (const [name, texts] of lists) {
      const it_ = texts ? it : it.skip;
      it_(texts ? `of ${name} comes out as the same characters: ${texts.length} strings` : `of ${name} is left out: ../shared/hostile is not there`, () => sweep(texts!));
    }
  });
});
