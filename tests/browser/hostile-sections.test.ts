/** Hostile text in every text of the section of every element. The texts are found by trying, so that a new element needs no line here. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { elements, type GuideElement } from '../../src/classes.js';
import { findAll, jsonScript, place, turn, type Arrival } from './fixture.js';
import { replaced, sample, textsIn, type Path } from './sample-texts.js';

const lists = await Promise.all(['xss-blns', 'naughty-strings', 'hostile-urls'].map((name) => executeServerCommand<{ readonly text?: string }, unknown>('read-shared', { file: `hostile/${name}.json` })));
const own = ['<!--lit-part-->', 'lit$123456789$', '</script><img src=x onerror=alert(1)>', '${alert(1)}', '<template shadowrootmode="open">x</template>', '" onfocus="alert(1)" autofocus="', '&lt;b&gt;', '__proto__', '\u202etxt\u202c', '\u0000', '\ud800', 'a\rb\r\nc'];
const texts = [...new Set([...own, ...lists.flatMap(({ text }) => (text === undefined ? [] : (JSON.parse(text) as readonly string[])))])].filter(Boolean);

const wordsIn = (element: Element): readonly string[] =>
  findAll(element, '*:not(style)').flatMap((node) => [node.localName, ...[...node.attributes].map(({ name }) => `${node.localName} ${name}`)]);

/** All that an element shows or says, as text. */
const saidBy = (element: Element): string => [element.shadowRoot!.textContent, ...findAll(element, '*:not(style)').flatMap((node) => [...node.attributes].map(({ value }) => value))].join('\n');

/** What becomes of text on its way through a server and the parser of HTML: in text, and in SVG and attributes. */
const formsOf = (text: string, arrival: Arrival): readonly string[] => {
  const lines = text.replace(/\r\n?/g, '\n');
  return arrival === 'client' ? [text] : [lines.replaceAll('\0', ''), lines.replaceAll('\0', '\ufffd')];
};

/** A text in its place: what stands around it tells the places apart. */
const marked = (text: string, index: number): string => `q${index}z${text}z${index}q`;

const isSafe = (address: string): boolean => URL.canParse(address, location.href) && /^(https?|mailto|tel):$/.test(new URL(address, location.href).protocol);

for (const [tag, { reader }] of Object.entries(elements)) {
  if (reader.key === undefined) continue;
  // The one element that is told which section it shows.
  const key = reader.key || 'careerPath';
  const name = reader.key ? '' : ` name="${key}"`;
  const section = sample[key];

  describe(`Hostile text in <${tag}>`, () => {
    const alarms: string[] = [];
    const page = window as unknown as Record<string, unknown>;
    const names = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
    const originals = names.map((name) => page[name]);
    const { warn } = console;
    const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => void alarms.push(`thrown: ${String('reason' in event ? event.reason : event.error)}`);
    /** The places that take any text, and of these the ones that can be seen or heard. */
    let free: readonly Path[] = [];
    let shown: readonly number[] = [];
    const vocabulary = new Set<string>();

    const draw = async (sections: readonly unknown[], arrival: Arrival = 'client'): Promise<{ readonly stage: HTMLElement; readonly drawn: readonly GuideElement[] }> => {
      const stage = await place(`<div hidden>${sections.map((each) => `<${tag}${name}>${jsonScript(each)}</${tag}>`).join('')}</div>`, arrival);
      return { stage, drawn: [...stage.querySelectorAll<GuideElement>(tag)] };
    };

    before(async () => {
      console.warn = () => undefined;
      for (const name of names) page[name] = (...said: unknown[]) => void alarms.push(`${name}(${said.join()})`);
      window.addEventListener('error', thrown);
      window.addEventListener('unhandledrejection', thrown);
      expect(section, `the sample guide has no ${key}`).not.to.equal(undefined);
      const all = textsIn(section);
      const tried = await draw(all.map((path) => replaced(section, [path], () => 'any text, <b>7</b>')));
      free = all.filter((_, index) => tried.drawn[index]!.status === 'ready');
      tried.stage.remove();
      const harmless = ['text', 'https://a.example/x', 'y'.repeat(300)];
      const { stage, drawn } = await draw([section, ...harmless.flatMap((text) => [replaced(section, free, (index) => marked(text, index)), replaced(section, free, () => text)])]);
      expect(drawn.map(({ status }) => status)).to.deep.equal(drawn.map(() => 'ready'));
      const said = saidBy(drawn[1]!);
      shown = free.map((_, index) => index).filter((index) => said.includes(marked('text', index)));
      for (const element of drawn) for (const word of wordsIn(element)) vocabulary.add(word);
      stage.remove();
    });
    after(() => {
      console.warn = warn;
      names.forEach((name, index) => (page[name] = originals[index]));
      window.removeEventListener('error', thrown);
      window.removeEventListener('unhandledrejection', thrown);
    });
    afterEach(async () => {
      await turn(20);
      expect(alarms.splice(0), 'a script has run, or something was thrown').to.deep.equal([]);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });

    it('has places to stand in, and most of them are seen or heard', () => {
      expect(free.length).to.be.greaterThan(2);
      expect(shown.length).to.be.at.least(free.length / 2);
    });

    /** Draws a section for each list of texts, one for each place in turn, and looks at all that is drawn. */
    async function sweep(rows: readonly (readonly string[])[], arrival: Arrival): Promise<void> {
      for (let from = 0; from < rows.length; from += 40) {
        const some = rows.slice(from, from + 40);
        const textAt = (row: readonly string[], index: number): string => row[index % row.length]!;
        const { stage, drawn } = await draw(some.flatMap((row) => [replaced(section, free, (index) => marked(textAt(row, index), index)), replaced(section, free, (index) => textAt(row, index))]), arrival);
        expect(stage.querySelectorAll('*').length, 'the page holds the elements and their data alone').to.equal(1 + 2 * drawn.length);
        expect(drawn).to.have.length(2 * some.length);
        some.forEach((row, at) => {
          const [apart, bare] = [drawn[2 * at]!, drawn[2 * at + 1]!];
          expect(apart.status, apart.error?.message).to.equal('ready');
          expect(bare.status, bare.error?.message).to.equal('ready');
          const said = saidBy(apart);
          const missing = shown.filter((index) => !formsOf(marked(textAt(row, index), index), arrival).some((form) => said.includes(form)));
          expect(missing.map((index) => `${free[index]!.join('/')}: ${JSON.stringify(textAt(row, index))}`), 'does not come out as the same characters').to.deep.equal([]);
          for (const element of [apart, bare]) {
            expect(wordsIn(element).filter((word) => !vocabulary.has(word)), `${JSON.stringify(row.slice(0, 3))} made elements or attributes`).to.deep.equal([]);
            for (const link of findAll<HTMLAnchorElement>(element, 'a[href]')) if (!/\p{Surrogate}/u.test(link.getAttribute('href')!)) expect(isSafe(link.href), link.href).to.equal(true);
          }
        });
        stage.remove();
      }
    }

    for (const arrival of ['client', 'hydrated'] satisfies Arrival[]) {
      it(`comes out as the same characters, ${texts.length} texts in one place each (${arrival})`, async () => {
        const rows = Array.from({ length: Math.ceil(texts.length / free.length) }, (_, row) => free.map((_, index) => texts[(row * free.length + index) % texts.length]!));
        await sweep(rows, arrival);
      });

      it(`comes out as the same characters, what breaks most in every place (${arrival})`, () => sweep(own.map((text) => [text]), arrival));
    }
  });
}
