import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import '../../src/words/all.js';
import { arabic, chinese, looked, overlap, salaries as cases, title } from './crowded.js';
import { describeBoth, describeClient, engine, find, findAll, folded, jsonScript, openFrame, place, salaryRange, turn, until } from './fixture.js';
import { loadTestFonts, setText, textSettings, textSettingsFor } from './fonts.js';

const widths = [240, 288, 320, 343, 398, 480, 640, 960];
const only = (stage: Element): SalaryRange => stage.querySelector('salary-range')!;

const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsvorsitzendenstellvertreterinxyz';

before(loadTestFonts);

/** Text that is shown in a picture, with its box. */
const shownLabels = (element: Element): readonly { readonly text: string; readonly box: DOMRect }[] =>
  findAll<SVGGElement>(element, 'svg g:has(> text)')
    .map((node) => ({ text: [...node.children].map(({ textContent }) => textContent).join(' / '), box: node.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);

/** Whether every box and every word inside a node lies within its width. The labels of pictures are looked at elsewhere. */
function keepsInside(node: Element): boolean {
  const frame = node.getBoundingClientRect();
  const isInside = ({ left, right, width }: DOMRect): boolean => width === 0 || (left >= frame.left - 0.5 && right <= frame.right + 0.5);
  const words = document.createRange();
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (inside) => (inside instanceof SVGElement ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let inside = walker.nextNode(); inside; inside = walker.nextNode()) {
    // The box of an inline element has the space in it; its text is looked at word by word.
    if (inside instanceof Element && getComputedStyle(inside).display !== 'inline' && !isInside(inside.getBoundingClientRect())) return false;
    for (const { index, 0: word } of inside instanceof Text ? inside.data.matchAll(/[^\s\p{Cf}]+/gu) : []) {
      words.setStart(inside, index);
      words.setEnd(inside, index + word.length);
      if (![...words.getClientRects()].every(isInside)) return false;
    }
  }
  return true;
}

/** Everything that is wrong with how an element is laid out; nothing when all is well. */
function faults(element: Element): readonly string[] {
  const found: string[] = [];
  const frame = element.getBoundingClientRect();
  const labels = shownLabels(element);
  labels.forEach(({ text, box }, index) => {
    if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) {
      found.push(`"${text}" leaves the frame: ${Math.round(box.left - frame.left)} to ${Math.round(box.right - frame.left)} of ${frame.width}`);
    }
    for (const other of labels.slice(index + 1)) if (overlap(box, other.box)) found.push(`"${text}" overlaps "${other.text}"`);
  });
  for (const row of findAll(element, '.row')) {
    const listed = [...row.querySelectorAll<HTMLElement>('[part=list] li')].filter((item) => item.checkVisibility()).map((item) => folded(item.textContent));
    for (const label of row.querySelectorAll('.labels > g')) {
      const lines = [...label.children].flatMap((line) => line.textContent.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹\u2009]+$/, '').split(' · '));
      const isListed = listed.some((item) => lines.every((line) => item.includes(folded(line))));
      if (label.getBoundingClientRect().width === 0 && !isListed) found.push(`"${lines.join(' / ')}" is neither shown nor listed`);
      if (label.getBoundingClientRect().width > 0 && isListed) found.push(`"${lines.join(' / ')}" is both shown and listed`);
    }
  }
  // Firefox counts a space that hangs at the end of a line, and the number of a list item, as content that scrolls.
  for (const node of [element, ...findAll(element, '*:not(svg, svg *, [part=scroller], [part=scroller] *)')] as HTMLElement[]) {
    if (node.clientWidth && node.scrollWidth > node.clientWidth && !(engine === 'Firefox' && (keepsInside(node) || getComputedStyle(node).overflowX === 'clip'))) found.push(`${node.localName}.${node.className} scrolls: ${node.scrollWidth} in ${node.clientWidth}`);
  }
  return found;
}

/** Lays a stage out at every width, and answers what is wrong at which. */
async function faultsAtWidths(stage: HTMLElement): Promise<readonly string[]> {
  const found: string[] = [];
  const names = Object.keys(cases);
  for (const width of widths) {
    stage.style.width = `${width}px`;
    await looked();
    [...stage.querySelectorAll('salary-range')].forEach((element, index) => found.push(...faults(element).map((fault) => `${names[index] ?? index} at ${width}: ${fault}`)));
    if (stage.scrollWidth > stage.clientWidth) found.push(`the page scrolls at ${width}`);
  }
  return found;
}

const page = Object.values(cases).map((data) => salaryRange(data)).join('');

/** Lays a page out in some fonts and two sizes of text at every width. */
async function faultsInFonts(stage: HTMLElement, fonts = textSettings, isSpaced = false): Promise<readonly string[]> {
  expect(shownLabels(only(stage))).to.have.length.greaterThan(5);
  const found: string[] = [];
  for (const font of fonts) {
    setText(stage, font, isSpaced);
    for (const size of ['', '32px']) {
      stage.style.fontSize = size;
      found.push(...(await faultsAtWidths(stage)).map((fault) => `${fault} (${font} ${size})`));
    }
  }
  return found;
}

describeClient('Labels of <salary-range> in another language neither overlap nor leave their frame', (fixture) => {
  for (const lang of ['de', 'ja']) {
    it(`in three fonts, also with text of twice the size: ${lang}`, async () => {
      expect(await faultsInFonts(await fixture(page, { lang }))).to.deep.equal([]);
    });
  }
});

describeBoth('Labels of <salary-range> neither overlap nor leave their frame, and what does not fit is listed', (fixture, arrival) => {
  const fonts = textSettingsFor(arrival);

  for (const [what, options] of [
    ['left to right', {}],
    ['in Arabic', { lang: 'ar' }],
    ['English from right to left', { dir: 'rtl' }],
  ] as const) {
    it(`${what}, in narrow and wide fonts, also with text of twice the size`, async () => {
      expect(await faultsInFonts(await fixture(page, options), fonts)).to.deep.equal([]);
    });
  }

  it('in small text, which is kept at 12 pixels', async () => {
    const stage = await fixture(page);
    for (const size of [10, 12, 14]) {
      stage.style.fontSize = `${size}px`;
      for (const font of fonts) {
        setText(stage, font);
        expect(await faultsAtWidths(stage), `${size}px ${font}`).to.deep.equal([]);
      }
    }
  });

  it('with the spacing of text that readers may set, in narrow and wide fonts', async () => {
    const stage = await fixture(page);
    expect(await faultsInFonts(stage, fonts, true)).to.deep.equal([]);
  });

  it('with the reader\'s own pay among them', async () => {
    const stage = await fixture(Object.values(cases).map((data) => salaryRange(data, 'you="101450" density="compact"')).join(''));
    expect(await faultsAtWidths(stage)).to.deep.equal([]);
  });

  it('on an axis that is set', async () => {
    const stage = await fixture(Object.values(cases).map((data) => salaryRange(data, 'axis-min="0" axis-max="150000"')).join(''));
    expect(await faultsAtWidths(stage)).to.deep.equal([]);
  });

  it('shows more labels where there is more room, and the median and the ends first', async () => {
    const stage = await fixture(salaryRange(cases.typical));
    setText(stage, 'a common font');
    const counts = widths.map((width) => {
      stage.style.width = `${width}px`;
      return shownLabels(only(stage)).filter(({ text }) => text.includes(' / ')).map(({ text }) => text);
    });
    expect(counts[0]!.join()).to.contain('Median').and.to.contain('Lowest').and.to.contain('Highest');
    for (const [index, labels] of counts.entries()) if (index) expect(labels).to.include.members([...counts[index - 1]!]);
    expect(counts.at(-1)!.length).to.be.greaterThan(counts[0]!.length);
  });
});

describeBoth('Long texts in <salary-range>', (fixture) => {
  for (const [what, name] of Object.entries({ 'of words': title, 'without a space': unbroken, 'in Chinese': chinese, 'in Arabic': arabic })) {
    it(`wrap and are kept whole: ${what}`, async () => {
      const figure = { kind: 'measured', note: name, source: { title: name, publisher: name, url: `https://a.example/${unbroken}`, attribution: name } };
      const salary = { name, region: name, currency: 'USD', minValue: 1000, median: { value: 1500, ...figure }, levels: [{ name, value: 1600 }], mean: { suppressed: name }, note: name, source: { title: name, url: `javascript:${unbroken}` } };
      const stage = await fixture([salaryRange(salary, `heading="${name}" tools`), salaryRange([salary, { ...salary, currency: 'EUR' }, salary], 'tools')].join(''));
      for (const width of widths) {
        stage.style.width = `${width}px`;
        await looked();
        for (const element of stage.querySelectorAll('salary-range')) {
          expect(faults(element), `at ${width}`).to.deep.equal([]);
          const box = element.getBoundingClientRect();
          for (const node of findAll(element, 'p, li, h2, bdi, span, a, button, b')) {
            const { left, right } = node.getBoundingClientRect();
            if (right > left && (left < box.left - 0.5 || right > box.right + 0.5)) expect.fail(`${node.localName} leaves the frame at ${width}: ${node.textContent}`);
          }
        }
      }
      expect(folded(find(only(stage), '[part=heading]').textContent)).to.equal(folded(name));
      expect(folded(find(only(stage), '.place').textContent).replace(/[\u2068\u2069]/g, '')).to.equal(folded(`${name}, ${name}`));
    });
  }

  it('in a table scroll within their own frame, and break no word that has room', async () => {
    const stage = await fixture(salaryRange({ ...(cases.long as object), note: title }, 'view="table"'), { width: 320 });
    const element = only(stage);
    await until(() => findAll(element, 'table').length > 0);
    expect(faults(element)).to.deep.equal([]);
    const scroller = find(element, '[part=scroller]');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
    const words = document.createRange();
    const name = [...find(element, 'tbody th bdi').childNodes].find((node) => node.textContent === title)!;
    for (const { index, 0: word } of title.matchAll(/\S+/g)) {
      words.setStart(name, index);
      words.setEnd(name, index + word.length);
      expect(words.getClientRects(), word).to.have.length(1);
    }
  });
});

describeClient('<salary-range> in a parent', (fixture) => {
  const element = salaryRange(cases.typical);
  const parents: Readonly<Record<string, readonly [html: string, least: number]>> = {
    'that is a flex row': [`<div style="display: flex">${element}</div>`, 300],
    'that is a flex row with text beside it': [`<div style="display: flex; gap: 16px"><p>Text</p>${element}</div>`, 300],
    'that is a flex row, two of them': [`<div style="display: flex">${element}${element}</div>`, 300],
    'that is a flex row where it grows': [`<div style="display: flex">${element.replace('>', ' style="flex: 1">')}</div>`, 800],
    'that is a flex column': [`<div style="display: flex; flex-direction: column">${element}</div>`, 800],
    'that is a flex column with centered items': [`<div style="display: flex; flex-direction: column; align-items: center">${element}</div>`, 300],
    'that is a grid': [`<div style="display: grid">${element}</div>`, 800],
    'that is a grid of two equal columns': [`<div style="display: grid; grid-template-columns: 1fr 1fr">${element}${element}</div>`, 400],
    'that is a grid with columns as wide as they need': [`<div style="display: grid; grid-template-columns: auto auto 1fr">${element}<p>Text</p><p>Text</p></div>`, 300],
    'that is a grid with centered items': [`<div style="display: grid; place-items: center">${element}</div>`, 300],
    'that floats': [`<div style="float: left">${element}</div>`, 300],
    'as wide as its content': [`<div style="width: max-content">${element}</div>`, 300],
    'that is a cell of a table': [`<table><tbody><tr><td>${element}</td></tr></tbody></table>`, 300],
    'that is placed absolutely': [`<div style="position: relative; height: 700px"><div style="position: absolute">${element}</div></div>`, 300],
    'that is a box like any other': [`<div>${element}</div>`, 800],
  };
  for (const [what, [html, least]] of Object.entries(parents)) {
    it(`${what} keeps a width, and its labels their room`, async () => {
      const stage = await fixture(html);
      await looked();
      for (const found of stage.querySelectorAll('salary-range')) {
        expect(found.getBoundingClientRect().width).to.be.at.least(least);
        expect(faults(found)).to.deep.equal([]);
      }
    });
  }

  it('too narrow for it gives way, and keeps the page from scrolling', async () => {
    const stage = await fixture(`<div style="display: flex">${element}${element}</div><div style="display: grid; grid-template-columns: 1fr 1fr">${element}${element}</div>`, { width: 320 });
    await looked();
    for (const found of stage.querySelectorAll('salary-range')) expect(faults(found)).to.deep.equal([]);
    expect(stage.scrollWidth).to.be.at.most(320);
  });

  it('has no margin of its own, and is not there when hidden', async () => {
    const stage = await fixture(`<div id="box">${element}</div>${salaryRange(cases.typical, 'hidden')}`);
    const [box, inside] = [stage.querySelector('#box')!.getBoundingClientRect(), only(stage).getBoundingClientRect()];
    expect([inside.top, inside.bottom, inside.left, inside.right]).to.deep.equal([box.top, box.bottom, box.left, box.right]);
    expect(find(only(stage), 'figure').getBoundingClientRect().height).to.equal(inside.height);
    expect(stage.querySelectorAll('salary-range')[1]!.checkVisibility()).to.equal(false);
  });
});

describe('Nothing shifts', () => {
  const sheet = '/src/reserve.css';
  const full = jsonScript(cases.typical);

  /** A page of its own, with the sheet and without the element, and what stands after it. */
  async function open(html: string, style = '', width = 800): Promise<{ readonly page: Document; readonly element: HTMLElement; readonly after: () => number }> {
    const frame = openFrame();
    frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="en"><link rel="stylesheet" href="${sheet}"><style>body { margin: 0 } ${style}</style><body>${html}<p id="after">After</p></body></html>`);
    page.close();
    await until(() => page.styleSheets.length === 2 && page.readyState === 'complete', 'the page');
    return { page, element: page.querySelector<HTMLElement>('#after')!.previousElementSibling as HTMLElement, after: () => page.querySelector('#after')!.getBoundingClientRect().top };
  }

  /** Loads the library into the page. */
  async function upgrade(page: Document): Promise<void> {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/index.ts';
    page.body.append(script);
    await until(() => /ready|failed/.test(page.querySelector('#after')!.previousElementSibling!.getAttribute('status') ?? ''), 'the element');
    await turn(50);
  }

  it('and the room is kept before the definition: a block, as high as reserve.css says', async () => {
    const height = Number(/--salary-range-min-height, ([\d.]+)rem/.exec(await (await fetch(sheet)).text())?.[1]) * 16;
    const { page, element } = await open(`<salary-range>${full}</salary-range>`);
    expect(page.defaultView!.customElements.get('salary-range')).to.equal(undefined);
    expect(height).to.be.greaterThan(100);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(element.getBoundingClientRect().width).to.equal(800);
  });

  it('and what is for errors, or for no data, is not said before the definition', async () => {
    const said = '<b slot="error">No</b><b slot="empty">None</b><b slot="loading">Soon</b><b>Pay</b>';
    const { page, element } = await open(`<salary-range median="12k" currency="USD">${said}</salary-range>`);
    const seen = (): readonly string[] => [...element.children].filter((child) => child.getClientRects().length > 0).map(({ textContent }) => textContent);
    expect(seen()).to.deep.equal(['Soon', 'Pay']);
    await upgrade(page);
    expect(seen()).to.deep.equal(['No', 'Pay']);
  });

  for (const [what, html, style] of [
    ['a plain chart', '<salary-range min="90000" median="125000" max="160000" currency="USD"></salary-range>', ''],
    ['a plain chart that cannot be drawn', '<salary-range median="12k" currency="USD"></salary-range>', ''],
    ['a fuller one, for which --salary-range-min-height names the room', `<salary-range tools>${full}</salary-range>`, 'salary-range { --salary-range-min-height: 30rem }'],
  ] as const) {
    it(`when a tag is upgraded: ${what}`, async () => {
      const { page, element, after } = await open(html, style);
      const before = after();
      await upgrade(page);
      expect(element.shadowRoot!.textContent).not.to.equal('');
      expect(after()).to.equal(before);
    });
  }

  const small = {
    'a plain chart': '<salary-range min="90000" median="125000" max="160000" currency="USD"></salary-range>',
    'growth beside a benchmark': `<job-outlook>${jsonScript({ growthPercent: 9, benchmark: { name: 'All occupations', growthPercent: 3 }, period: '2024/2034' })}</job-outlook>`,
    'ways to share': `<share-guide>${jsonScript({ title: 'T' })}</share-guide>`,
  };
  for (const [what, html] of Object.entries(small)) {
    for (const width of [320, 375, 500, 960]) {
      it(`and little is left over, at ${width} pixels: ${what}`, async () => {
        for (const font of ['"DejaVu Sans", Verdana', 'Arial, "Liberation Sans"', 'serif']) {
          const { page, element, after } = await open(html, `html body { margin: 0 16px; font-family: ${font} }`, width);
          const before = after();
          await upgrade(page);
          expect(after(), font).to.equal(before);
          const drawn = element.shadowRoot!.querySelector('figure, section')!.getBoundingClientRect();
          expect(element.getBoundingClientRect().bottom - drawn.bottom, font).to.be.within(0, 50);
        }
      });
    }
  }

  it('when an element that was drawn on the server is taken over', async () => {
    const stage = await place('');
    const { executeServerCommand } = await import('@web/test-runner-commands');
    for (const data of Object.values(cases)) {
      for (const attributes of ['', 'tools you="101450"', 'view="table"']) {
        const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: `${salaryRange(data, attributes)}<p>After</p>` });
        stage.setHTMLUnsafe(drawn.html);
        const before = stage.querySelector('p')!.getBoundingClientRect().top;
        const element = only(stage);
        const heights = findAll(element, '*:not(style)').map((node) => node.getBoundingClientRect().height);
        await until(() => element.hasUpdated, 'the take-over');
        await turn(20);
        expect(stage.querySelector('p')!.getBoundingClientRect().top).to.equal(before);
        expect(findAll(element, '*:not(style)').map((node) => node.getBoundingClientRect().height)).to.deep.equal(heights);
      }
    }
    stage.remove();
  });
});
