import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import { frameWords as frame } from '../../src/words/en/frame.js';
import { sayProblem } from '../../src/model.js';
import { formats } from '../../src/words/locale.js';
import { find, findAll, inQuotes, jsonScript, place, salaryRange, shownText, turn, type Arrival } from './fixture.js';

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

/** A guide with strings in every text of its pay: a row for each string, and a last one that shares no text with them. */
const guideOf = (texts: readonly string[]): unknown => ({
  title: texts[0],
  sources: texts.map((text, index) => ({ id: `known-${index}`, title: text, publisher: text, url: text, license: text, attribution: text })),
  salary: [
    ...texts.map((text, index) => ({
      name: text,
      region: text,
      currency: 'USD',
      minValue: { value: 10, kind: 'measured', note: text },
      median: { value: 20, source: `known-${index}`, note: 'One' },
      maxValue: { value: 40, source: { title: text, publisher: text, url: text, attribution: text } },
      mean: { suppressed: text },
      levels: [{ name: text, value: 30 }],
      note: text,
      source: text,
    })),
    { name: 'Last', currency: 'USD', median: 25 },
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

/** Replaces what a script would call to show that it runs, and hears of what is thrown. Warnings about the data are expected. */
function watch(): void {
  const page = window as unknown as Record<string, unknown>;
  const traps = ['alert', 'confirm', 'prompt', 'print', 'eval', 'open'].map((name) => [name, page[name]] as const);
  const { warn } = console;
  const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => void alarms.push(`thrown: ${String('reason' in event ? event.reason : event.error)}`);
  before(() => {
    console.warn = () => undefined;
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
    console.warn = warn;
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
      const harmless = ['x', 'https://a.example/x', 'y'.repeat(300), ''];
      const pages = [salaryRange(guideOf(harmless)), ...harmless.map((text) => salaryRange(guideOf([text]), 'heading="x"')), salaryRange(harmless.map(wrongOf))];
      const stage = await place(pages.join(''), arrival);
      vocabulary = new Set([...stage.querySelectorAll('salary-range')].flatMap(wordsIn));
      stage.remove();
    });

    /** Checks all that an element shows of strings. */
    function inspect(element: SalaryRange, texts: readonly string[]): void {
      expect(element.status, element.error?.message).to.equal('ready');
      const summaries = shown(element, '[part=summary] p');
      const rows = findAll(element, '.row');
      const notes = findAll(element, '[part=notes] li');
      const remarks = findAll(element, 'figure > [part=note]');
      expect([summaries.length, rows.length, notes.length, remarks.length]).to.deep.equal([texts.length + 1, texts.length + 1, 3 * texts.length, texts.length]);
      texts.forEach((text, index) => {
        const what = JSON.stringify(text);
        const name = [text, formats('en').region(text)].filter(Boolean).join(', ');
        const row = rows[index]!;
        expect(row.querySelector('.place')?.textContent ?? '', what).to.equal(inText(name));
        const summary = summaries[index]!;
        expect(summary.startsWith(inText(name)), what).to.equal(true);
        expect(summary, what).to.contain(inText(`${text} $30`)).and.to.contain(inText(frame.suppressed(text)));
        expect([...row.querySelectorAll('.labels text')].map(({ textContent }) => textContent), what).to.include(inSvg(text));
        expect(row.querySelectorAll('[data-mark]')[2]!.getAttribute('aria-label'), what).to.contain(inSvg(name ? `${name}: ` : '')).and.to.contain(inSvg(`${text}: $30`));
        const own = notes.slice(3 * index, 3 * index + 3);
        for (const note of own) expect(note.textContent, what).to.contain(inText(text));
        if (text) expect([...own[0]!.querySelectorAll('span')].at(-1)!.textContent, what).to.equal(inText(text));
        const remark = remarks[index]!;
        if (text) expect(remark.textContent, what).to.contain(inText(text)).and.to.contain(inText(`Source: ${text}`));
        const links = own.flatMap((note) => [...note.querySelectorAll('a')]);
        expect(links, what).to.have.length(isSafe(text) ? 2 : 0);
        for (const { rel, href } of links) {
          expect(rel, what).to.equal('noopener noreferrer');
          // A lone surrogate makes a link that leads nowhere.
          if (!/\p{Surrogate}/u.test(text)) expect(isSafe(href), what).to.equal(true);
        }
        if (!isSafe(text)) for (const note of own.slice(1)) expect(note.textContent, what).to.contain(inText(`(${text})`));
      });
    }

    /** Puts elements on a page, hidden unless they are to be looked at, and makes sure that they are all there is. */
    async function draw(pages: readonly string[], hidden: string, made: string): Promise<readonly SalaryRange[]> {
      const stage = await place(`<div ${hidden}>${pages.join('')}</div>`, arrival);
      expect(stage.querySelectorAll('*').length, `${made} holds the elements and their data alone`).to.equal(1 + 2 * pages.length);
      const elements = [...stage.querySelectorAll<SalaryRange>('salary-range')];
      for (const element of elements) expect(wordsIn(element).filter((word) => !vocabulary.has(word)), `${made} made elements or attributes`).to.deep.equal([]);
      return elements;
    }

    const batchesOf = (texts: readonly string[], size: number): readonly (readonly string[])[] =>
      Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => texts.slice(index * size, (index + 1) * size));

    /** Draws strings as data that is right, and as data that is wrong. */
    async function sweep(texts: readonly string[]): Promise<void> {
      for (const some of batchesOf(texts, 110)) {
        const batches = batchesOf(some, 11);
        const elements = await draw([...batches.map((batch) => salaryRange(guideOf(batch))), salaryRange(some.map(wrongOf))], 'hidden', 'the page');
        batches.forEach((batch, index) => inspect(elements[index]!, batch));
        const wrong = elements.at(-1)!;
        expect(wrong.status).to.equal('failed');
        const { problems } = wrong.error!;
        expect(problems.length).to.be.at.least(2 * some.length);
        expect(shown(wrong, '[part=error] li')).to.deep.equal(problems.map((problem) => inText(sayProblem(problem))));
        elements[0]!.closest('div')!.parentElement!.remove();
      }
    }

    /** Draws strings as the heading that the page gives. */
    async function sweepHeadings(texts: readonly string[]): Promise<void> {
      for (const some of batchesOf(texts, 100)) {
        const elements = await draw(some.map((text) => salaryRange({ currency: 'USD', mean: 1 }, `heading="${inQuotes(text)}"`)), 'hidden', 'the page');
        elements.forEach((element, index) => {
          // The page's own parser reads the attribute, here and on the server.
          const heading = parsed.inSvg(some[index]!);
          expect(element.heading).to.equal(heading);
          expect(shown(element, '[part=heading]')).to.deep.equal(heading ? [heading] : []);
          expect(find(element, '[part=plot]').getAttribute('aria-label')).to.equal(heading || 'Annual pay');
        });
        elements[0]!.closest('div')!.parentElement!.remove();
      }
    }

    it(`of these tests comes out as the same characters: ${own.length} strings`, async () => {
      await sweep(own);
      await sweepHeadings(own);
    });

    it('is written to an SVG that can be read, with the same characters but those that XML cannot hold', async () => {
      const elements = await draw(own.map((text) => salaryRange(guideOf([text]))), '', 'the page');
      elements.forEach((element, index) => {
        const text = own[index]!;
        const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
        expect(picture.querySelector('parsererror')?.textContent, JSON.stringify(text)).to.equal(undefined);
        const held = parsed.inSvg(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        const drawn = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
        if (findAll(element, '.labels > g')[2]!.getBoundingClientRect().width > 0) expect(drawn, JSON.stringify(text)).to.include(held);
        expect([...new Set([...picture.querySelectorAll('*')].map(({ localName }) => localName))].sort()).to.deep.equal(['path', 'rect', 'svg', 'text', 'title']);
      });
      elements[0]!.closest('div')!.parentElement!.remove();
    });

    for (const { name, texts } of lists) {
      if (!texts) {
        it.skip(`of ${name} was left out, because ../shared/hostile is not there`);
        continue;
      }
      it(`of ${name} comes out as the same characters: ${texts.length} strings`, () => sweep(texts));
      it(`of ${name} comes out as the same characters in a heading: ${texts.length} strings`, () => sweepHeadings(texts));
    }

    it('in the rows of a table comes out as the same characters, and reads back from its CSV', async () => {
      const texts = [...own, ...lists.flatMap((list) => list.texts ?? [])].filter(Boolean);
      const salary = texts.map((text) => ({ name: text, currency: 'USD', median: { value: 1, note: text }, note: text }));
      const stage = await place(salaryRange(salary), arrival);
      const element = stage.querySelector<SalaryRange>('salary-range')!;
      expect(findAll(element, 'tbody tr')).to.have.length(texts.length);
      findAll(element, 'tbody tr').forEach((row, index) => {
        const cells = [...row.children].map(({ textContent }) => textContent);
        expect(cells).to.deep.equal([texts[index], 'US dollars', '$1', texts[index], texts[index]].map((cell) => inText(cell!)));
      });
      for (const [nodes, tag] of [['td > *', 'bdi'], ['td > * > *', 'data'], ['td > * > * > *', 'nothing']] as const) for (const node of findAll(element, nodes)) expect(node.localName).to.equal(tag);
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
          } else expect(findAll(element, 'figure').length, path).to.equal(element.status === 'ready' ? 1 : 0);
        });
        stage.remove();
      });
    }
  });
}
