import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import { ViewChangeEvent } from '../../src/classes.js';
import { toolWords as tools } from '../../src/words/en/tools.js';
import '../../src/words/all.js';
import { describeBoth, describeClient, engine, find, findAll, isDisplayed, newAddress, salaryRange, serveFiles, settled, until } from './fixture.js';

const source = { title: 'Pay survey, "long" form', publisher: 'ACME', url: 'https://acme.example/pay', period: '2024' };
const nurse = {
  name: 'Nurse <& "co">',
  region: 'US',
  currency: 'USD',
  unitText: 'YEAR',
  minValue: { value: 90000, kind: 'measured', source, period: '2024', note: 'From replies, rounded.' },
  percentile25: 110000,
  median: { value: 125000, kind: 'estimated', source: 'bls' },
  percentile75: 140000,
  percentile90: { atLeast: 160000 },
  percentiles: [{ percent: 95, value: { atLeast: 161000, atMost: 170000 } }],
  mean: { suppressed: 'unreliable', source: 'bls' },
  levels: [{ name: 'Junior', value: 105000, tier: 'junior' }, { name: '=1+1', value: { value: 130000, kind: 'derived' } }],
  sampleSize: 1200,
  asOf: '2024-05',
  source: 'bls',
  note: '-Full-time, only;\nno bonus.',
};
const rows = [nurse, { name: 'Cook', currency: 'EUR', unitText: 'HOUR', minValue: 12.5, median: 15.25, maxValue: { atMost: 20 } }];

/** How far the font of an element's text rises above its baseline, in pixels. A probe between the letters could move to the next line. */
function ascentOf(element: Element): number {
  const pen = document.createElement('canvas').getContext('2d')!;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('').fontBoundingBoxAscent;
}

const only = (stage: Element): SalaryRange => stage.querySelector('salary-range')!;

describeBoth('The CSV of <salary-range>', (fixture) => {
  for (const [what, salary] of [['one salary', nurse], ['several', rows]] as const) {
    it(`reads back as the same section, in an element that fetches it: ${what}`, async () => {
      const element = only(await fixture(salaryRange(salary)));
      expect(element.section).to.deep.equal(salary);
      const address = newAddress('csv');
      serveFiles({ [address]: { body: element.toCSV(), type: 'text/csv' } });
      const other = document.createElement('salary-range');
      other.src = address;
      element.after(other);
      await settled(element.parentElement!);
      expect(other.error).to.equal(undefined);
      expect(other.section).to.deep.equal(salary);
      expect(other.toCSV()).to.equal(element.toCSV());
    });

    for (const lang of ['en', 'de', 'ar']) {
      it(`is the table on the page, which reads back as the same section inside an element: ${what}, ${lang}`, async () => {
        const element = only(await fixture(salaryRange(salary, 'view="table"'), { lang }));
        await until(() => findAll(element, 'table').length > 0, 'the table');
        const other = document.createElement('salary-range');
        other.append(find(element, 'table').cloneNode(true));
        element.after(other);
        await settled(element.parentElement!);
        expect(other.error).to.equal(undefined);
        expect(other.section).to.deep.equal(salary);
      });
    }
  }

  it('has a header row, a row per salary, and no cell that a spreadsheet would run', async () => {
    const text = only(await fixture(salaryRange(rows))).toCSV();
    expect(text).to.match(/^name,region,currency,unitText,minValue,/);
    expect(text.match(/\r\n/g)).to.have.length(3);
    expect(text).to.contain(`"'-Full-time, only;\nno bonus."`).and.to.contain('>=160000').and.to.contain('suppressed: unreliable');
    expect(text).to.match(/\r\nCook,,EUR,HOUR,12\.5,/);
    expect(text).not.to.match(/(^|,|\n)[=+@-](?!\d)/);
  });

  it('is empty without data', async () => {
    const element = only(await fixture(`<salary-range></salary-range>${salaryRange({ currency: 'USD', median: 'x' })}`));
    for (const each of element.parentElement!.querySelectorAll<SalaryRange>('salary-range')) expect([each.toCSV(), each.toSVG()]).to.deep.equal(['', '']);
  });
});

/** A picture as another program reads it, put on the page. */
function read(svg: string): SVGSVGElement {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(picture.querySelector('parsererror')?.textContent ?? '').to.equal('');
  const root = document.importNode(picture.documentElement, true) as unknown as SVGSVGElement;
  root.style.cssText = 'position: absolute; left: 0; top: 0';
  document.body.append(root);
  pictures.push(root);
  return root;
}
const pictures: Element[] = [];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const placed = (root: Element, shape: SVGGraphicsElement, { x, y, width, height }: Box): Box => {
  const [outer, at] = [root.getBoundingClientRect(), shape.getScreenCTM()!];
  return { x: at.e + x - outer.x, y: at.f + y - outer.y, width, height };
};
/** Where a shape lies, without its stroke: of that, each browser takes another part to belong to the box. */
const shapeIn = (root: Element, shape: SVGGraphicsElement): Box => placed(root, shape, shape.getBBox());
/** Where a text lies, from its characters: around them, each browser leaves another room. */
const textIn = (root: Element, text: SVGTextContentElement): Box => {
  const boxes = Array.from({ length: text.getNumberOfChars() }, (_, at) => text.getExtentOfChar(at));
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return placed(root, text, { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y });
};
const near = (a: Box, b: Box, by = 1): boolean => (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= by);

/** The shapes of a chart that paint something, as they stand on the page. */
const shapesOf = (element: Element): readonly SVGGraphicsElement[] =>
  findAll<SVGGraphicsElement>(element, 'figure svg rect, figure svg line, figure svg circle, figure svg path').filter((shape) => !shape.matches('.hit'));

/** The lines of labels that are shown: those with a box. Chrome takes a text in a `g` that is not displayed for visible. */
const linesOf = (element: Element): readonly SVGTextElement[] => findAll<SVGTextElement>(element, 'svg text').filter(isDisplayed);

/** The number of a character as its text counts them: Firefox leaves out those that only direct others. */
const countedTo = (text: SVGTextContentElement, at: number): number =>
  text.getNumberOfChars() === text.textContent.length ? at : text.textContent.slice(0, at).replace(/\p{Cf}/gu, '').length;

const textsIn = (picture: Element): readonly string[] => [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

describeBoth('The SVG of <salary-range>', (fixture) => {
  afterEach(() => pictures.splice(0).forEach((picture) => picture.remove()));

  const cases: Readonly<Record<string, readonly [html: string, options?: { readonly width?: number; readonly lang?: string; readonly dir?: 'rtl' }]>> = {
    'one salary': [salaryRange(nurse, 'you="120000" tools')],
    'several rows': [salaryRange([nurse, { ...nurse, name: 'Cook' }, ...rows.slice(1)])],
    'a narrow one': [salaryRange(nurse, 'you="120000"'), { width: 240 }],
    'Arabic': [salaryRange(nurse, 'you="120000"'), { lang: 'ar', width: 480 }],
    'from right to left': [salaryRange(nurse), { dir: 'rtl' }],
    'words that break, and none that can': [salaryRange({ ...nurse, note: `${'best-paid-and-'.repeat(20)} ${'信息技术与数据保护协调部门负责人'.repeat(8)}` }), { width: 320 }],
    'names that run against the page': [salaryRange([{ ...nurse, name: 'ممرضة', levels: [{ name: 'مبتدئة', value: 105000 }] }, ...rows.slice(1)])],
    'large text': [`<div style="font: 32px serif">${salaryRange(nurse)}</div>`],
  };
  for (const [what, [html, options]] of Object.entries(cases)) {
    it(`shows what the page shows, where the page shows it: ${what}`, async () => {
      const element = only(await fixture(html, options));
      const figure = find(element, 'figure');
      const picture = read(element.toSVG());
      expect(Math.abs(picture.getBoundingClientRect().width - figure.getBoundingClientRect().width)).to.be.at.most(1);
      expect(Math.abs(picture.getBoundingClientRect().height - figure.getBoundingClientRect().height)).to.be.at.most(1);
      const [ground, ...shapes] = [...picture.querySelectorAll<SVGGraphicsElement>('rect, path')];
      expect(ground!.getBoundingClientRect().width).to.equal(picture.getBoundingClientRect().width);
      const own = shapesOf(element);
      expect(shapes.length).to.equal(own.length);
      own.forEach((shape, index) => {
        const [there, here] = [shapeIn(picture, shapes[index]!), shapeIn(figure, shape)];
        expect(near(there, here), `${shape.getAttribute('class')}: ${JSON.stringify(there)} for ${JSON.stringify(here)}`).to.equal(true);
        for (const look of ['strokeWidth', 'strokeLinecap', 'strokeDasharray'] as const) {
          if (getComputedStyle(shape).stroke !== 'none') expect(getComputedStyle(shapes[index]!)[look], look).to.equal(getComputedStyle(shape)[look]);
        }
      });
      const texts = [...picture.querySelectorAll('text')];
      let at = 0;
      for (const line of linesOf(element)) {
        while (at < texts.length && texts[at]!.textContent !== line.textContent) at++;
        expect(texts[at]?.textContent, 'a label is missing').to.equal(line.textContent);
        const [there, here] = [textIn(picture, texts[at]!), textIn(figure, line)];
        expect(near(there, here), `${line.textContent}: ${JSON.stringify(there)} for ${JSON.stringify(here)}`).to.equal(true);
        at++;
      }
    });

    it(`has every word that the page shows, and none that it hides: ${what}`, async () => {
      const element = only(await fixture(html, options));
      const picture = read(element.toSVG());
      const walker = document.createTreeWalker(find(element, 'figure'), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const shown: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.matches('[part=notes] > li')) shown.push(`${(node as HTMLElement).dataset.note}.`);
          else shown.push(/^"(.*)"$/.exec(getComputedStyle(node, '::before').content)?.[1] ?? '');
          continue;
        }
        const inside = document.createRange();
        inside.selectNodeContents(node);
        // WebKit measures a hidden text of a picture, too.
        if (node.parentNode instanceof SVGElement && !node.parentNode.checkVisibility()) continue;
        // What tells of another font is not for readers.
        if (getComputedStyle(node.parentElement!).visibility === 'hidden') continue;
        const boxed = node.parentElement instanceof SVGTextElement ? node.parentElement : inside;
        if (!node.parentElement!.closest('[part=tools]') && boxed.getClientRects().length) shown.push(node.textContent!);
      }
      const letters = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
      expect(letters(textsIn(picture))).to.equal(letters(shown));
    });
  }

  /** Where the letters of a text begin. What directs them has no place of its own. */
  const beginOf = (text: string): number => text.search(/[^\s\p{Cf}]/u);

  for (const [what, [html, options]] of Object.entries(cases)) {
    it(`puts the text around the chart where the page has it, in the same order: ${what}`, async () => {
      const element = only(await fixture(html, options));
      const picture = read(element.toSVG());
      const page = find(element, 'figure').getBoundingClientRect();
      const texts = [...picture.querySelectorAll('text')];
      for (const part of ['[part=heading] bdi', '[part=summary] p', '.caption span', '[part=note] span']) {
        const node = [...find(element, part).childNodes].find((child) => child instanceof Text && child.data.trim()) as Text;
        // The name of a row stands in the chart, too: the first line is the longest text that the sentence begins with.
        const first = texts.filter(({ textContent }) => node.data.trimStart().startsWith(textContent)).sort((a, b) => b.textContent.length - a.textContent.length)[0]!;
        // A word alone on its line may stand elsewhere, too: the last line comes after the first.
        const last = texts.slice(texts.indexOf(first)).find(({ textContent }) => node.data.trimEnd().endsWith(textContent))!;
        const placeOf = (at: number, end = at + 1): DOMRect => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, end);
          return range.getBoundingClientRect();
        };
        const charAt = (at: number): DOMRect => placeOf(at);
        const start = node.data.lastIndexOf(last.textContent);
        if (engine === 'WebKit') {
          // WebKit counts the letters of a picture from its other end where they run from right to left, and moves some closer together on the page.
          const line = placeOf(start, start + last.textContent.length);
          const box = last.getBBox();
          for (const apart of [box.x - (line.x - page.x), box.width - line.width]) expect(Math.abs(apart), part).to.be.at.most(2);
        } else {
          for (const at of [0, last.textContent.length - 1]) {
            expect(Math.abs(last.getExtentOfChar(countedTo(last, at)).x - (charAt(start + at).x - page.x)), `${part}, ${last.textContent[at]}`).to.be.at.most(1);
          }
        }
        const lead = charAt(start).y - charAt(beginOf(node.data)).y;
        expect(Math.abs(last.y.baseVal.getItem(0).value - first.y.baseVal.getItem(0).value - lead), part).to.be.at.most(1);
        const { top } = charAt(beginOf(node.data));
        expect(Math.abs(first.y.baseVal.getItem(0).value - (top + ascentOf(node.parentElement!) - page.y)), `the baseline of ${part}`).to.be.at.most(1);
      }
    });
  }

  it('needs nothing from the page: absolute numbers, plain colors, no classes, no variables', async () => {
    const element = only(await fixture(`<div style="--career-accent: oklch(60% 0.2 150)">${salaryRange(rows, 'tools')}</div>`));
    const svg = element.toSVG();
    const picture = read(svg);
    expect(svg).not.to.match(/var\(|calc\(|color-mix|light-dark|currentColor|NaN|undefined|Infinity|url\(/);
    const numeric = ['x', 'y', 'width', 'height', 'font-size', 'stroke-width'];
    for (const node of [picture, ...picture.querySelectorAll('*')]) {
      for (const { name, value } of node.attributes) {
        if (node === picture && name === 'style') continue;
        expect(name).not.to.match(/^(class|style|id|on.*|href|part|transform)$/);
        if (name === 'd') expect(value).to.match(/^M[-\d.A-Z ,]+$/);
        expect(value, name).not.to.match(/%/);
        if (numeric.includes(name)) expect(value, name).to.match(/^-?\d+(\.\d+)?$/);
        if (['fill', 'stroke'].includes(name)) expect(value, name).to.match(/^(none|#[0-9a-f]{6}|rgb\(\d+, \d+, \d+\))$/);
      }
    }
    expect(picture.querySelector('title')!.textContent).to.equal('Pay');
    expect(svg).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/);
  });

  it('is the chart also where the table is shown, and leaves the table there', async () => {
    const stage = await fixture(`${salaryRange(nurse)}${salaryRange(nurse, 'view="table"')}`);
    const [chart, table] = [...stage.querySelectorAll('salary-range')] as [SalaryRange, SalaryRange];
    await until(() => findAll(table, 'table').length > 0, 'the table');
    expect(table.toSVG()).to.equal(chart.toSVG());
    expect(findAll(table, 'table')).to.have.length(1);
    expect(table.view).to.equal('table');
  });

  it('has the ground and the ink of the page: dark, light, or a color', async () => {
    const ground = (element: SalaryRange): string => read(element.toSVG()).querySelector('rect')!.getAttribute('fill')!;
    const ink = (element: SalaryRange): string => [...read(element.toSVG()).querySelectorAll('text')].find(({ textContent }) => textContent === '$125,000²')!.getAttribute('fill')!;
    const luminance = (color: string): number => Number.parseInt(color.slice(1, 3), 16) + Number.parseInt(color.slice(3, 5), 16) + Number.parseInt(color.slice(5, 7), 16);
    const element = only(await fixture(salaryRange(nurse)));
    expect(ground(element)).to.equal('#ffffff');
    expect(ink(element)).to.equal('#000000');
    document.documentElement.style.colorScheme = 'dark';
    try {
      expect(luminance(ground(element))).to.be.lessThan(150);
      expect(luminance(ink(element))).to.be.greaterThan(600);
    } finally {
      document.documentElement.style.colorScheme = '';
    }
    const colored = only(await fixture(`<div style="background: rgb(10 20 30); color: rgb(250 240 230)">${salaryRange(nurse)}</div>`));
    expect([ground(colored), ink(colored)]).to.deep.equal(['#0a141e', '#faf0e6']);
  });
});

describeClient('The PNG of <salary-range>', (fixture) => {
  const pixels = async (source: ImageBitmapSource, width: number, height: number): Promise<Uint8ClampedArray> => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.drawImage(await createImageBitmap(source), 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };

  it('is an image of the size of the chart times the scale', async () => {
    const element = only(await fixture(salaryRange(nurse), { width: 640 }));
    const { height } = find(element, 'figure').getBoundingClientRect();
    for (const [options, scale] of [[undefined, 2], [{ scale: 1 }, 1], [{ scale: 3 }, 3]] as const) {
      const blob = await element.toPNG(options);
      expect(blob.type).to.equal('image/png');
      const image = await createImageBitmap(blob);
      expect([image.width, image.height]).to.deep.equal([640 * scale, Math.ceil(height) * scale]);
    }
  });

  for (const [what, attributes, options] of [['a chart', '', {}], ['a chart behind its table', 'view="table"', {}], ['in Arabic', '', { lang: 'ar' }]] as const) {
    it(`shows the marks that the SVG has: ${what}`, async () => {
      const element = only(await fixture(salaryRange(rows, attributes), options));
      const blob = await element.toPNG({ scale: 1 });
      const { width, height } = await createImageBitmap(blob);
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([element.toSVG()], { type: 'image/svg+xml' }));
      await image.decode();
      const [painted, drawn] = [await pixels(blob, width, height), await pixels(image, width, height)];
      URL.revokeObjectURL(image.src);
      let differ = 0;
      let marked = 0;
      for (let at = 0; at < painted.length; at += 4) {
        const apart = [0, 1, 2].some((part) => Math.abs(painted[at + part]! - drawn[at + part]!) > 96);
        if (apart) differ++;
        if ([0, 1, 2].some((part) => Math.abs(painted[at + part]! - painted[part]!) > 32)) marked++;
      }
      expect(marked / (width * height), 'the image is blank').to.be.greaterThan(0.02);
      expect(differ / (width * height)).to.be.lessThan(0.01);
    });
  }

  it('is refused for a scale that is no size', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    for (const scale of [0, -1, NaN, Infinity]) {
      const answer = await element.toPNG({ scale }).catch((error: unknown) => error);
      expect(String(answer)).to.equal(`RangeError: scale: expected a number above zero, found ${scale}`);
    }
  });

  it('is refused where there is nothing to paint', async () => {
    const element = only(await fixture('<salary-range></salary-range>'));
    const answer = await element.toPNG().catch((error: unknown) => error);
    expect(answer).to.be.instanceOf(Error);
  });
});

describeBoth('The toolbar of <salary-range>', (fixture) => {
  const button = (element: Element, name: string): HTMLButtonElement => findAll<HTMLButtonElement>(element, 'button').find(({ textContent }) => textContent === name)!;

  it('switches between chart and table, and tells the page, also out of shadow roots', async () => {
    const element = only(await fixture(`<div>${salaryRange(nurse, 'tools')}</div>`));
    const heard: string[] = [];
    const hear = (event: Event): void => {
      expect(event).to.be.instanceOf(ViewChangeEvent);
      heard.push(`${(event as ViewChangeEvent).view} ${event.bubbles} ${event.composed} ${(event.target as Element).localName}`);
    };
    document.addEventListener('view-change', hear);
    button(element, tools.showTable).click();
    await until(() => findAll(element, 'table').length === 1, 'the table');
    expect(findAll(element, '[data-mark]')).to.have.length(0);
    button(element, tools.showChart).click();
    await until(() => findAll(element, '[data-mark]').length > 0, 'the chart');
    document.removeEventListener('view-change', hear);
    expect(heard).to.deep.equal(['table true true salary-range', 'chart true true salary-range']);
  });

  it('says nothing when the page itself changes the view', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    let heard = 0;
    element.addEventListener('view-change', () => heard++);
    element.view = 'table';
    await until(() => findAll(element, 'table').length === 1, 'the table');
    expect(heard).to.equal(0);
  });

  it('hands out files, named after the heading', async () => {
    const element = only(await fixture(salaryRange(nurse, 'tools heading="Pay: nurses/2024"')));
    const files: { readonly name: string; readonly href: string }[] = [];
    const types: string[] = [];
    const { createObjectURL } = URL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (content: Blob) => {
      types.push(content.type);
      return createObjectURL(content);
    };
    HTMLAnchorElement.prototype.click = function save(): void {
      files.push({ name: this.download, href: this.href });
    };
    try {
      for (const format of ['CSV', 'SVG', 'PNG'] as const) {
        button(element, tools.download(format)).click();
        await until(() => files.at(-1)?.name.endsWith(format.toLowerCase()) ?? false, `the ${format}`);
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    expect(files.map(({ name }) => name)).to.deep.equal(['Pay-nurses-2024.csv', 'Pay-nurses-2024.svg', 'Pay-nurses-2024.png']);
    const contents = await Promise.all(files.map(async ({ href }) => (await fetch(href)).blob()));
    // Asked of the files themselves: not every Chromium tells the character set of a fetched one.
    expect(types).to.deep.equal(['text/csv;charset=utf-8', 'image/svg+xml', 'image/png']);
    expect(await contents[0]!.text()).to.equal(element.toCSV());
    expect(await contents[1]!.text()).to.equal(element.toSVG());
    expect(document.querySelectorAll('a[download]')).to.have.length(0);
  });
});

describeClient('The ground of a picture', (fixture) => {
  const groundOf = async (style: string, inner = ''): Promise<string> => {
    const element = only(await fixture(`<div style="${style}">${salaryRange(nurse, inner && `style="${inner}"`)}</div>`));
    return /<rect[^>]*fill="([^"]*)"/.exec(element.toSVG())![1]!;
  };

  for (const [what, style, ground] of [
    ['is the color of the page', 'background: #123456; color: #fff', '#123456'],
    ['contrasts with light text on a gradient', 'background: linear-gradient(#111, #334); color: #eee', '#000000'],
    ['contrasts with light text on a gradient that has a color under it', 'background: linear-gradient(#111, #334) #fff; color: #eee', '#000000'],
    ['contrasts with dark text on a gradient', 'background: linear-gradient(#eee, #fff); color: #222; color-scheme: dark', '#ffffff'],
    ['contrasts with light text where there is no ground', 'color: #eee', '#000000'],
    ['is that of the scheme of the page', 'color: #eee; color-scheme: dark', '#121212'],
  ] as const) {
    it(what, async () => {
      if (ground === '#121212' && engine !== 'Chromium') return;
      expect(await groundOf(style)).to.equal(ground);
    });
  }

  it('is a plain color in front of a gradient, and translucent colors with what is behind them', async () => {
    expect(await groundOf('background: linear-gradient(#111, #334); color: #eee', 'background: #204060')).to.equal('#204060');
    expect(await groundOf('background: #000; color: #eee', 'background: rgb(255 255 255 / 20%)')).to.equal('#333333');
  });
});

describeClient('The picture of an element that was never on a page', () => {
  it('cannot be had, and says so', async () => {
    const element = document.createElement('salary-range');
    element.data = nurse;
    expect(element.toSVG()).to.equal('');
    const said = await element.toPNG().catch((error: unknown) => String(error));
    expect(said).to.equal('Error: Put <salary-range> on a page first');
  });
});
