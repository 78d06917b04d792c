import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import { frameWords as frame } from '../../src/words/en/frame.js';
import { sayProblem } from '../../src/model.js';
import { formats } from '../../src/words/locale.js';
import { findAll, inQuotes, jsonScript, place, salaryRange, shownText, turn, type Arrival } from './fixture.js';

const arrivals: readonly Arrival[] = ['client', 'hydrated'];

const files = ['xss-blns', 'naughty-strings', 'hostile-urls'];
const lists = await Promise.all(
  files.map(async (name) => {
    const { text } = await executeServerCommand<{ readonly text?: string }, unknown>('read-shared', { file: `hostile/${name}.json` });
    return { name, texts: text === undefined ? undefined : (JSON.parse(text) as readonly string[]) };
  }),
);

/** Strings that break what the lists do not: Lit's own markers, the JSON script, what HTML and XML cannot hold. */
const own: readonly string[] = [
  '${alert(1)}',
  '{{7*7}}',
  '<!--lit-part-->',
  '<!--/lit-part-->',
  'lit$123456789$',
  '<?lit$123456789$>',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  ']]>',
  '</script>',
  '<script type="application/json">{"title":"x"}</script>',
  '</svg><img src=x onerror=alert(1)>',
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
 * What becomes of text that a server writes and the parser of HTML reads: every end of a line is a line feed, and U+0000
 * is dropped, or in SVG and in attributes replaced. Nothing else changes. (Lone surrogates survive here, where the page
 * reaches the browser as a string; sent as UTF-8 they become U+FFFD, which has no other way to write them.)
 */
const parsed = {
  inText: (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', ''),
  inSvg: (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'),
};
const asIs = { inText: (text: string): string => text, inSvg: (text: string): string => text };

/** A guide with a string in every text of its salary. */
const guideOf = (text: string): unknown => ({
  title: text,
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

/** A salary that is wrong, with a string in each place that an error names. */
const wrongOf = (text: string): unknown => ({ currency: `${text}!`, median: text, unitText: text, levels: text, [text]: [{ value: text }] });

/** The tags and attributes that a shadow tree is made of. */
const wordsIn = (element: Element): readonly string[] =>
  findAll(element, '*:not(style)').flatMap((node) => [node.localName, ...[...node.attributes].map(({ name }) => `${node.localName} ${name}`)]);

const shown = (element: Element, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => textContent);

const isSafe = (address: string): boolean => URL.canParse(address, 'https://page.example/') && /^(https?|mailto|tel):$/.test(new URL(address, 'https://page.example/').protocol);

let alarms: string[] = [];

/** Replaces what a script would call to show that it runs, and hears of what is thrown. */
function watch(): void {
  const page = window as unknown as Record<string, unknown>;
  const traps = ['alert', 'confirm', 'prompt', 'print', 'eval', 'open'].map((name) => [name, page[name]] as const);
  const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => void alarms.push(`thrown: ${String('reason' in event ? event.reason : event.error)}`);
  before(() => {
    for (const [name] of traps) page[name] = (...said: unknown[]) => void alarms.push(`${name}(${said.join()})`);
    window.addEventListener('error', thrown);
    window.addEventListener('unhandledrejection', thrown);
  });
  beforeEach(() => (alarms = []));
  afterEach(async () => {
    await turn(20);
    expect(alarms, 'a script has run, or something was thrown').to.deep.equal([]);
    expect([Object.keys(Object.prototype), document.title]).to.deep.equal([[], title]);
  });
  after(() => {
    for (const [name, original] of traps) page[name] = original;
    window.removeEventListener('error', thrown);
    window.removeEventListener('unhandledrejection', thrown);
  });
}
const { title } = document;

describe('The trap of these tests', () => {
  watch();

  it('closes on a script that does run', async () => {
    const stage = await place('<b onclick="alert(1)"></b><a href="javascript:alert(2)">x</a>');
    stage.querySelector('b')!.click();
    stage.querySelector('a')!.click();
    await turn(20);
    stage.remove();
    expect(alarms).to.deep.equal(['alert(1)', 'alert(2)']);
    alarms = [];
  });
});

for (const arrival of arrivals) {
  const { inText, inSvg } = arrival === 'hydrated' ? parsed : asIs;

  describe(`Hostile text in <salary-range> (${arrival})`, () => {
    watch();

    let vocabulary: ReadonlySet<string>;
    before(async () => {
      const harmless = ['x', 'https://a.example/x', 'x'.repeat(300), ''];
      const stage = await place(harmless.map((text) => `${salaryRange(guideOf(text), 'heading="x"')}${salaryRange(guideOf(text))}${salaryRange([wrongOf(text)])}`).join(''), arrival);
      vocabulary = new Set([...stage.querySelectorAll('salary-range')].flatMap(wordsIn));
      stage.remove();
    });

    /** Checks all that an element shows of a string, and that it is made of nothing that a harmless one is not made of. */
    function inspect(element: SalaryRange, text: string): void {
      const what = JSON.stringify(text);
      expect(element.status, `${what}: ${element.error?.message}`).to.equal('ready');
      const name = [text, formats('en').region(text)].filter(Boolean).join(', ');
      const heading = element.getAttribute('heading')!;
      expect(shown(element, '[part=heading]'), what).to.deep.equal(heading ? [inText(heading)] : []);
      const [first = '', second = ''] = shown(element, '[part=summary] p');
      expect(first.startsWith(inText(name)), what).to.equal(true);
      expect(first, what).to.contain(inText(`${text} $30`)).and.to.contain(inText(frame.suppressed(text)));
      expect(second, what).to.match(/^Second: /);
      if (name) expect(shown(element, '.place')[0], what).to.equal(inText(name));
      expect(shown(element, '.labels tspan'), what).to.include(inSvg(text));
      expect(findAll(element, '[data-mark]')[2]!.getAttribute('aria-label'), what).to.contain(inSvg(name ? `${name}: ` : '')).and.to.contain(inSvg(`${text}: $30`));
      const notes = shown(element, '[part=notes] li');
      expect(notes, what).to.have.length(3);
      for (const note of notes) expect(note, what).to.contain(inText(text));
      if (text) expect(shown(element, '[part=notes] li:first-child span').at(-1), what).to.equal(inText(text));
      const remarks = shown(element, 'figure > [part=note]');
      expect(remarks, what).to.have.length(2);
      if (text) for (const remark of remarks) expect(remark, what).to.contain(inText(text)).and.to.contain(inText(`Source: ${text}`));
      const links = findAll<HTMLAnchorElement>(element, 'a');
      expect(links, what).to.have.length(isSafe(text) ? 3 : 0);
      for (const { rel, href } of links) {
        expect(rel, what).to.equal('noopener noreferrer');
        // A lone surrogate makes a link that leads nowhere.
        if (!/\p{Surrogate}/u.test(text)) expect(isSafe(href), what).to.equal(true);
      }
      if (!isSafe(text)) expect(notes[1], what).to.contain(inText(`(${text})`));
    }

    /** Draws strings on pages of some dozens at a time, hidden unless they are to be looked at. */
    async function sweep(texts: readonly string[], look: (element: SalaryRange, text: string) => void = inspect, hidden = 'hidden'): Promise<void> {
      for (let from = 0; from < texts.length; from += 50) {
        const batch = texts.slice(from, from + 50);
        const pages = batch.map((text) => salaryRange(guideOf(text), `heading="${inQuotes(text)}"`));
        const stage = await place(`<div ${hidden}>${pages.join('')}${salaryRange(batch.map(wrongOf))}</div>`, arrival);
        expect(stage.querySelectorAll('*').length, 'the page holds the elements and their data alone').to.equal(1 + 2 * batch.length + 2);
        const elements = [...stage.querySelectorAll<SalaryRange>('salary-range')];
        elements.forEach((element, index) =>
          expect(wordsIn(element).filter((word) => !vocabulary.has(word)), `${JSON.stringify(batch[index] ?? batch)} made elements or attributes`).to.deep.equal([]),
        );
        batch.forEach((text, index) => look(elements[index]!, text));
        const wrong = elements.at(-1)!;
        expect(wrong.status).to.equal('failed');
        const { problems } = wrong.error!;
        expect(problems.length).to.be.at.least(2 * batch.length);
        expect(shown(wrong, '[part=error] li')).to.deep.equal(problems.map((problem) => inText(sayProblem(problem))));
        stage.remove();
      }
    }

    it(`of these tests comes out as the same characters: ${own.length} strings`, () => sweep(own));

    it('is written to an SVG that can be read, with the same characters but those that XML cannot hold', () =>
      sweep(own, (element: SalaryRange, text: string) => {
        const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
        expect(picture.querySelector('parsererror'), JSON.stringify(text)).to.equal(null);
        const held = parsed.inSvg(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        const drawn = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
        if (element.shadowRoot!.querySelector('.labels text:nth-of-type(3)')!.getBoundingClientRect().width > 0) expect(drawn, JSON.stringify(text)).to.include(held);
        expect([...new Set([...picture.querySelectorAll('*')].map(({ localName }) => localName))].sort()).to.deep.equal(['path', 'rect', 'svg', 'text', 'title']);
      }, ''));

    for (const { name, texts } of lists) {
      if (!texts) {
        it.skip(`of ${name} was left out, because ../shared/hostile is not there`);
        continue;
      }
      it(`of ${name} comes out as the same characters: ${texts.length} strings`, () => sweep(texts));
    }

    it('in the rows of a table comes out as the same characters, and reads back from its CSV', async () => {
      const texts = [...own, ...lists.flatMap((list) => list.texts ?? [])].filter(Boolean);
      const salary = texts.map((text) => ({ name: text, currency: 'USD', median: { value: 1, note: text }, note: text }));
      const stage = await place(salaryRange(salary), arrival);
      const element = stage.querySelector('salary-range')! as SalaryRange;
      expect(findAll(element, 'tbody tr')).to.have.length(texts.length);
      findAll(element, 'tbody tr').forEach((row, index) => {
        const cells = [...row.children].map(({ textContent }) => textContent);
        expect(cells).to.deep.equal([texts[index], 'US dollars', '$1', texts[index], texts[index]].map((cell) => inText(cell!)));
      });
      for (const cell of findAll(element, 'td > *')) expect(cell.localName).to.equal('data');
      const { readSalaryTable } = await import('../../src/model.js');
      expect(readSalaryTable(element.toCSV())).to.deep.equal(salary);
      stage.remove();
    });
  });

  describe(`Values of the wrong type in <salary-range> (${arrival})`, () => {
    watch();

    const infinite = '@infinite@';
    const deep: unknown = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    const values: Readonly<Record<string, unknown>> = {
      'a number': 7,
      'a number below zero': -1,
      'the largest number': 1.7976931348623157e308,
      'the smallest number': 5e-324,
      'a number that is not finite': infinite,
      text: 'text',
      'an empty text': '',
      'a number as text': '1e999',
      'a bound as text': '>=208000',
      true: true,
      false: false,
      null: null,
      'an empty list': [],
      'a list of nothing': [null],
      'a list of texts': ['a', 'b'],
      'a list of lists': [[{ value: 1 }]],
      'an empty object': {},
      'a template of Lit': { _$litType$: 1, strings: ['<b>'], values: [] },
      'an object that cannot be written': { toString: 1, valueOf: 1, toJSON: 1 },
      'an object with a prototype': JSON.parse('{"__proto__": {"value": 1, "title": "x"}}'),
      'a figure in a figure': { value: { value: 1 } },
      'a figure that is empty': { value: null, kind: 'measured' },
      'lists within lists': deep,
    };

    interface Node {
      readonly parent: Record<PropertyKey, unknown>;
      readonly key: string;
      readonly path: string;
    }
    const nodesIn = (parent: Record<PropertyKey, unknown>, path = ''): readonly Node[] =>
      Object.entries(parent).flatMap(([key, value]) => {
        const node = { parent, key, path: `${path}/${key}` };
        return typeof value === 'object' && value !== null ? [node, ...nodesIn(value as Record<PropertyKey, unknown>, node.path)] : [node];
      });

    for (const [what, value] of Object.entries(values)) {
      it(`${what}, in any place of the sample guide's salary, ends in a picture, in nothing, or in a message`, async () => {
        const sample = (await (await fetch('/data/guides/information-technology-manager.json')).json()) as { title: string; salary: Record<PropertyKey, unknown> };
        const guide: Record<PropertyKey, unknown> = { title: sample.title, salary: sample.salary };
        const nodes = nodesIn(guide).filter(({ path }) => path !== '/title');
        expect(nodes).to.have.length.greaterThan(30);
        const pages = nodes.map(({ parent, key }) => {
          const before = parent[key];
          parent[key] = value;
          const html = `<salary-range>${jsonScript(guide).replaceAll(`"${infinite}"`, '1e999')}</salary-range>`;
          parent[key] = before;
          return html;
        });
        const stage = await place(pages.join(''), arrival);
        [...stage.querySelectorAll<SalaryRange>('salary-range')].forEach((element, index) => {
          const { path } = nodes[index]!;
          expect(element.status, path).to.match(/^(ready|empty|failed)$/);
          // A message quotes what stands there.
          const text = shownText(element).replaceAll(/, found (Infinity|null)/g, ', found');
          const everything = [text, ...findAll(element, '*').flatMap((node) => [...node.attributes].map((attribute) => attribute.value))].join(' ');
          expect(everything, path).not.to.match(/\[object|NaN|undefined|\bnull\b|Infinity/);
          if (element.status === 'failed') {
            expect(element.error!.problems.length, path).to.be.greaterThan(0);
            expect(shown(element, '[part=error]')[0], path).to.contain(frame.failed).and.to.match(/\/salary\S*: expected .+, found .+/);
          } else if (element.status === 'ready') expect(findAll(element, 'figure').length + findAll(element, 'slot[name=empty]').length, path).to.equal(1);
        });
        stage.remove();
      });
    }
  });
}
