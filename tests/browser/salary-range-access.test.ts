import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { SalaryRange } from '../../src/classes.js';
import '../../src/words/all.js';
import { askChromium, describeBoth, describeClient, find, findAll, folded, holdRequests, markNames, newAddress, salaryRange, shownText, switchMedia, until } from './fixture.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const measured = { kind: 'measured', source: { title: 'Pay survey', publisher: 'ACME', url: 'https://acme.example/pay', period: '2024' } };
const nurse = {
  name: 'Nurse',
  region: 'US',
  currency: 'USD',
  minValue: { value: 90000, ...measured },
  percentile25: 110000,
  median: { value: 125000, kind: 'estimated' },
  percentile75: 140000,
  percentile90: { atLeast: 160000 },
  levels: [{ name: 'Junior', value: 105000 }],
  mean: { suppressed: 'unreliable' },
  note: 'Full-time only.',
};
const rows = [nurse, { name: 'Cook', currency: 'USD', minValue: 40000, median: 50000, maxValue: 65000 }, { name: 'Baker', currency: 'EUR', unitText: 'HOUR', median: 21.5 }];

const only = (stage: Element): SalaryRange => stage.querySelector('salary-range')!;
const marks = (element: Element): readonly SVGGElement[] => findAll<SVGGElement>(element, '[data-mark]');
const focused = (element: Element): string | null | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label');
const press = (key: string): Promise<void> => sendKeys({ press: key });

describeBoth('A reader of the screen finds in <salary-range>', (fixture) => {
  it('a figure with a heading, a summary, and a group of images', async () => {
    const element = only(await fixture(salaryRange(nurse, 'heading-level="3"')));
    const figure = find(element, 'figure');
    expect(figure.querySelectorAll('h3')).to.have.length(1);
    expect(figure.querySelector('figcaption')!.textContent).to.contain('$125,000 a year');
    const plot = find(element, '[part=plot]');
    expect(plot.getAttribute('role')).to.equal('group');
    expect(plot.getAttribute('aria-label')).to.equal('Annual pay');
    expect(marks(element)).to.have.length(6);
    for (const mark of marks(element)) {
      expect(mark.getAttribute('role')).to.equal('img');
      expect(mark.getAttribute('aria-label')).to.match(/^.+: \$[\d,]+/);
      expect(plot.contains(mark)).to.equal(true);
    }
  });

  it('one tab stop among the marks', async () => {
    const element = only(await fixture(salaryRange(rows)));
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0', ...marks(element).slice(1).map(() => '-1')]);
  });

  it('every number that the picture shows, in words', async () => {
    const element = only(await fixture(salaryRange([nurse, ...rows.slice(1)], 'you="120000"')));
    const said = find(element, '[part=summary]').textContent;
    const drawn = findAll(element, '.labels text').map(({ textContent }) => textContent.match(/[$€][\d,.]+/)?.[0]).filter((amount) => amount !== undefined);
    expect(drawn).to.have.length.greaterThan(10);
    for (const amount of drawn) expect(said).to.contain(amount);
  });

  it('every number that the picture shows, in the table', async () => {
    const stage = await fixture(`${salaryRange(rows)}${salaryRange(rows, 'view="table"')}`);
    const [chart, table] = [...stage.querySelectorAll('salary-range')];
    const cells = findAll(table!, 'td').map(({ textContent }) => folded(textContent));
    const drawn = findAll(chart!, '.labels > g').map((label) => label.lastElementChild!.textContent.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹\u2009]+$/, ''));
    expect(drawn).to.have.length(10);
    for (const amount of drawn) expect(cells).to.include(amount);
    expect(find(table!, '[part=scroller]').getAttribute('aria-label')).to.equal('Pay');
    expect(find(table!, '[part=scroller]').tabIndex).to.equal(0);
    table!.setAttribute('heading', '');
    await (table as SalaryRange).updateComplete;
    expect(find(table!, '[part=scroller]').getAttribute('aria-label')).to.equal('Pay');
    expect(findAll(table!, 'th').map((head) => head.getAttribute('scope'))).to.deep.equal([...findAll(table!, 'thead th').map(() => 'col'), ...rows.map(() => 'row')]);
    expect(findAll(table!, 'th[scope=row]').map(({ textContent }) => folded(textContent))).to.deep.equal(['Nurse', 'Cook', 'Baker']);
  });
});

describeClient('The accessibility tree of <salary-range>', (fixture) => {
  interface AxNode {
    readonly role: string;
    readonly name?: string;
    readonly children?: readonly AxNode[];
  }
  const silent = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker', 'SvgRoot'];
  const lines = ({ role, name, children = [] }: AxNode): readonly string[] => [
    ...(silent.includes(role) ? [] : [folded(`${role} ${name ?? ''}`)]),
    ...children.flatMap(lines),
  ];
  const tree = async (test: Mocha.Context, html: string): Promise<readonly string[]> => {
    const stage = await fixture(html);
    stage.id = 'tree';
    return lines(await askChromium<AxNode>(test, 'accessibility-tree', { selector: '#tree' }));
  };

  it('holds a typical chart: heading, caption, marks with their values, notes', async function () {
    const nodes = await tree(this, salaryRange(nurse, 'tools="table"'));
    expect(nodes).to.deep.equal([
      'figure',
      'heading Annual pay',
      'Figcaption',
      'paragraph',
      'group Tools',
      'button Show as table',
      'group Annual pay',
      'paragraph',
      'image Lowest: $90,000 a year. Measured. See note 1',
      'image Junior: $105,000 a year',
      'image Bottom 25% up to: $110,000 a year',
      'image Median: $125,000 a year. Estimated. See note 2',
      'image Top 25% from: $140,000 a year',
      'image Top 10% from: $160,000 or more a year',
      'list Notes',
      'listitem',
      'link Source: ACME, Pay survey, 2024',
      'listitem',
      'paragraph',
    ]);
  });

  it('holds the table as a table', async function () {
    const nodes = await tree(this, salaryRange({ currency: 'USD', median: 50000 }, 'view="table"'));
    expect(nodes).to.include.members(['region Annual pay', 'table', 'columnheader Currency', 'columnheader Median', 'cell US dollars', 'cell $50,000']);
  });
});

describeClient('The keys of <salary-range>', (fixture) => {

  it('lead into the marks and out of them with one Tab each', async () => {
    const stage = await fixture(`<button id="before">Before</button>${salaryRange({ currency: 'USD', minValue: 1, median: 2, maxValue: 3 })}<button id="after">After</button>`);
    const element = only(stage);
    stage.querySelector<HTMLButtonElement>('#before')!.focus();
    await press('Tab');
    expect(focused(element)).to.equal(markNames(element)[0]);
    await press('ArrowRight');
    await press('Tab');
    expect(document.activeElement!.id).to.equal('after');
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    expect(focused(element)).to.equal(markNames(element)[1]);
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['-1', '0', '-1']);
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement!.id).to.equal('before');
  });

  it('move along the marks, and stop at the ends', async () => {
    const element = only(await fixture(salaryRange({ currency: 'USD', minValue: 1, median: 2, maxValue: 3 })));
    const [low, median, high] = markNames(element);
    marks(element)[0]!.focus();
    for (const [key, name] of [['ArrowRight', median], ['ArrowRight', high], ['ArrowRight', high], ['ArrowLeft', median], ['Home', low], ['ArrowLeft', low], ['End', high]] as const) {
      await press(key);
      expect(focused(element), key).to.equal(name);
    }
  });

  for (const [what, options] of [['Arabic', { lang: 'ar' }], ['English from right to left', { dir: 'rtl' }]] as const) {
    it(`follow the direction of the chart: ${what}`, async () => {
      const element = only(await fixture(salaryRange({ currency: 'USD', minValue: 1, median: 2, maxValue: 3 }), options));
      const x = (): number => element.shadowRoot!.activeElement!.getBoundingClientRect().x;
      marks(element)[0]!.focus();
      const from = x();
      await press('ArrowLeft');
      expect(focused(element)).to.equal(markNames(element)[1]);
      expect(x()).to.be.lessThan(from);
      await press('ArrowRight');
      expect(focused(element)).to.equal(markNames(element)[0]);
    });
  }

  it('move between rows to the nearest mark, also of another axis, and stay at the outermost', async () => {
    const element = only(await fixture(salaryRange(rows)));
    const start = marks(element).find((mark) => mark.getAttribute('aria-label')!.includes('Nurse, United States: Lowest'))!;
    start.focus();
    await press('ArrowUp');
    expect(focused(element)).to.contain('Nurse');
    await press('ArrowDown');
    expect(focused(element)).to.match(/^Cook: Highest/);
    await press('ArrowDown');
    expect(focused(element)).to.match(/^Baker: Median/);
    await press('ArrowDown');
    expect(focused(element)).to.match(/^Baker: Median/);
    await press('ArrowUp');
    expect(focused(element)).to.match(/^Cook: /);
    await press('End');
    expect(focused(element)).to.match(/^Baker: Median/);
    await press('Home');
    expect(focused(element)).to.match(/^Nurse, United States: Lowest/);
  });

  it('leave with Escape, and with it the tooltip', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    marks(element)[2]!.focus();
    await element.updateComplete;
    expect(findAll(element, '[part=tooltip]')).to.have.length(1);
    await press('Escape');
    await element.updateComplete;
    expect(focused(element)).to.equal(undefined);
    expect(findAll(element, '[part=tooltip]')).to.have.length(0);
  });

  it('close with Escape what a pointer has opened, wherever the focus is, until it comes again', async () => {
    const element = only(await fixture(`${salaryRange(nurse)}<button>Elsewhere</button>`));
    (element.nextElementSibling as HTMLElement).focus();
    const over = async (node: Element): Promise<number> => {
      node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await element.updateComplete;
      return findAll(element, '[part=tooltip]').length;
    };
    const [first, second] = marks(element) as [SVGGElement, SVGGElement];
    expect(await over(first)).to.equal(1);
    await press('a');
    expect(findAll(element, '[part=tooltip]')).to.have.length(1);
    await press('Escape');
    await element.updateComplete;
    expect(findAll(element, '[part=tooltip]')).to.have.length(0);
    expect(document.activeElement).to.equal(element.nextElementSibling);
    expect(await over(first.firstElementChild!)).to.equal(0);
    expect(await over(second)).to.equal(1);
    expect(await over(first)).to.equal(1);
    await press('Escape');
    expect(await over(find(element, '[part=plot]'))).to.equal(0);
    expect(await over(first)).to.equal(1);
    element.remove();
    await press('Escape');
  });

  it('lead from a mark to its note', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    marks(element)[0]!.focus();
    await press('Enter');
    expect(element.shadowRoot!.activeElement === find(element, '[part=notes] li')).to.equal(true);
  });

  it('that belong to the browser are left to it', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    const mark = marks(element)[0]!;
    mark.focus();
    for (const options of [{ key: 'ArrowRight', altKey: true }, { key: 'ArrowRight', ctrlKey: true }, { key: 'ArrowRight', metaKey: true }, { key: 'a' }]) {
      expect(mark.dispatchEvent(new KeyboardEvent('keydown', { ...options, bubbles: true, cancelable: true, composed: true }))).to.equal(true);
      expect(element.shadowRoot!.activeElement === mark).to.equal(true);
    }
  });

  it('keep the place of the tab stop when the data changes', async () => {
    const element = only(await fixture(salaryRange({ currency: 'USD', minValue: 1, median: 2, maxValue: 3 })));
    marks(element)[2]!.focus();
    await element.updateComplete;
    element.data = { currency: 'USD', median: 2 };
    await element.updateComplete;
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0']);
  });
});

describeClient('The tooltip of <salary-range>', (fixture) => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  const tooltip = (element: Element): string | undefined => findAll(element, '[part=tooltip]')[0]?.textContent;
  const middleOf = (node: Element): [number, number] => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };

  it('says to a pointer what focus hears', async () => {
    const element = only(await fixture(salaryRange(rows)));
    for (const mark of marks(element)) {
      mark.scrollIntoView({ block: 'center' });
      await sendMouse({ type: 'move', position: middleOf(mark.querySelector('.hit')!) });
      await until(() => tooltip(element) === mark.getAttribute('aria-label'), `the tooltip of ${mark.getAttribute('aria-label')}`);
    }
    await sendMouse({ type: 'move', position: [0, 0] });
    await until(() => tooltip(element) === undefined, 'the tooltip to go');
  });

  it('says the same to a reader who comes by keyboard, once', async () => {
    const element = only(await fixture(salaryRange(nurse)));
    for (const mark of marks(element)) {
      mark.focus();
      await element.updateComplete;
      expect(tooltip(element)).to.equal(mark.getAttribute('aria-label'));
      expect(find(element, '[part=tooltip]').ariaHidden).to.equal('true');
    }
    marks(element).at(-1)!.blur();
    await element.updateComplete;
    expect(tooltip(element)).to.equal(undefined);
  });

  it('stays inside the element at both ends of the chart, however narrow', async () => {
    for (const options of [{ width: 240 }, { width: 800 }, { width: 240, dir: 'rtl' as const }]) {
      const element = only(await fixture(salaryRange({ ...nurse, minValue: { value: 90000, kind: 'editorial' } }), options));
      const box = element.getBoundingClientRect();
      for (const mark of marks(element)) {
        mark.focus();
        await element.updateComplete;
        const { left, right } = find(element, '[part=tooltip]').getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 0.5);
        expect(right).to.be.at.most(box.right + 0.5);
      }
    }
  });
});

describeBoth('axe finds nothing to object to in <salary-range>:', (fixture) => {
  const many = Array.from({ length: 14 }, (_, index) => ({ name: `Row ${index}`, currency: 'USD', median: 50000 + index }));
  const cases: Readonly<Record<string, readonly [html: string, lang?: string]>> = {
    'a chart': [salaryRange(nurse, 'tools you="120000"')],
    'a table': [salaryRange(nurse, 'tools view="table"')],
    'several rows and axes': [salaryRange(rows, 'tools')],
    'so many rows that they are a table': [salaryRange(many)],
    'what failed': [salaryRange({ currency: 'USD', median: '12k' })],
    'what is empty': ['<salary-range><p>Soon</p></salary-range>'],
    'a chart without a heading': [salaryRange(nurse, 'heading=""')],
    'a table without a heading': [salaryRange(nurse, 'heading="" view="table"')],
    'a compact chart': [salaryRange(nurse, 'density="compact" heading-level="3"')],
    'Arabic': [salaryRange(nurse, 'tools you="120000"'), 'ar'],
  };
  for (const [what, [html, lang]] of Object.entries(cases)) {
    it(what, async () => {
      const stage = await fixture(html, lang ? { lang } : {});
      const { violations, passes } = await axe.run(stage, {});
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
      if (!what.includes('empty')) expect(passes.length).to.be.greaterThan(3);
    });
  }
});

describeClient('axe finds nothing to object to in <salary-range>', (fixture) => {
  it('while it loads', async () => {
    const stage = await fixture('');
    const element = document.createElement('salary-range');
    const asked = holdRequests();
    element.src = newAddress();
    stage.append(element);
    await until(() => asked.length > 0, 'the request');
    expect(element.status).to.equal('loading');
    const { violations } = await axe.run(stage, {});
    expect(violations).to.deep.equal([]);
    expect(element.shadowRoot!.textContent).to.contain('Loading');
  });
});

describeBoth('The eye and the hand find in <salary-range>', (fixture) => {
  it('targets of 24 pixels at least, at any size of text', async () => {
    for (const size of [10, 12, 16, 32]) {
      for (const data of [nurse, { currency: 'USD', minValue: 1, median: 2, maxValue: 3 }, { currency: 'USD', mean: 3 }]) {
        const stage = await fixture(`<div style="font-size: ${size}px">${salaryRange(data, 'tools')}</div>`);
        const element = only(stage);
        const targets = [...findAll(element, '.hit'), ...findAll(element, 'button')];
        expect(targets.length).to.be.greaterThan(4);
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${target.className} at ${size}px`).to.be.at.least(23.99);
        }
      }
    }
  });

  it('no text smaller than 12 pixels', async () => {
    for (const size of [8, 10, 16]) {
      const stage = await fixture(`<div style="font-size: ${size}px">${salaryRange(rows, 'tools')}${salaryRange(rows, 'view="table" density="compact"')}</div>`);
      for (const element of stage.querySelectorAll('salary-range')) {
        const walker = document.createTreeWalker(find(element, 'figure'), NodeFilter.SHOW_TEXT);
        let texts = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent!.trim() || node.parentElement!.closest('[part=heading], [part=summary]')) continue;
          texts++;
          expect(Number.parseFloat(getComputedStyle(node.parentElement!).fontSize), node.textContent!).to.be.at.least(12);
        }
        expect(texts).to.be.greaterThan(10);
      }
    }
  });

  it('text of the page\'s own size in the summary, and no smaller than 14 pixels in the table of a page in 16', async () => {
    const stage = await fixture(`${salaryRange(nurse)}${salaryRange(nurse, 'view="table" density="compact"')}`);
    const [chart, table] = [...stage.querySelectorAll('salary-range')];
    const size = (node: Element): number => Number.parseFloat(getComputedStyle(node).fontSize);
    expect(size(find(chart!, '[part=summary]'))).to.equal(16);
    expect(size(find(table!, '[part=summary]'))).to.be.at.least(14);
    expect(size(find(table!, 'td'))).to.be.at.least(14);
  });
});

/** Measures the contrast of colors on a ground, as WCAG 2 defines it. */
function contrastOn(ground: string): (color: string) => number {
  const probe = document.createElement('span');
  probe.style.color = ground;
  document.body.append(probe);
  const under = getComputedStyle(probe).color;
  probe.remove();
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (...colors: readonly string[]): number => {
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return (color) => {
    const [one, other] = [luminance(under), luminance(under, color)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
}

describeClient('Every mark of <salary-range> can be seen', (fixture) => {
  afterEach(() => executeServerCommand('media', {}));

  /** The shapes of marks that have an area and paint it. */
  const painted = (element: Element): readonly string[] =>
    findAll<SVGGraphicsElement>(element, '.span, .middle, [data-mark] line, [data-mark] circle, [data-mark] path, [data-mark] .range')
      .filter((shape) => {
        const { fill, stroke, strokeWidth, visibility, opacity } = getComputedStyle(shape);
        const paints = (color: string): boolean => color !== 'none' && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
        const box = shape.getBBox();
        return visibility === 'visible' && opacity === '1' && box.width + box.height > 0 && (paints(stroke) ? Number.parseFloat(strokeWidth) > 0 : paints(fill));
      })
      .map((shape) => shape.getAttribute('class')!);
  const all = { ...nurse, mean: 130000, percentile90: { atLeast: 160000 }, maxValue: { atLeast: 170000, atMost: 180000 } };

  for (const [what, features, type] of [
    ['on a screen', {}, 'screen'],
    ['in forced colors', { 'forced-colors': 'active' }, 'screen'],
    ['in forced colors on dark', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, 'screen'],
    ['in the dark', { 'prefers-color-scheme': 'dark' }, 'screen'],
    ['with reduced motion', { 'prefers-reduced-motion': 'reduce' }, 'screen'],
    ['in print', {}, 'print'],
  ] as const) {
    it(what, async function () {
      const element = only(await fixture(salaryRange(all, 'you="120000" tools')));
      const marked = findAll(element, '[data-mark]');
      await switchMedia(this, features, type);
      for (const [name, value] of Object.entries(features)) expect(matchMedia(`(${name}: ${value})`).matches).to.equal(true);
      expect(matchMedia(type).matches).to.equal(true);
      const classes = painted(element);
      expect(classes).to.include.members(['span', 'middle', 'end', 'tick', 'median', 'dot', 'mean', 'you', 'arrow', 'range']);
      for (const mark of marked) expect(mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      for (const name of ['median', 'end', 'arrow', 'you']) expect(getComputedStyle(find(element, `.${name}`)).stroke).not.to.equal(ground);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`with a contrast of 3:1 at least, and its text of 4.5:1: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const element = only(await fixture(salaryRange(all, 'you="120000" tools')));
        const contrast = contrastOn('Canvas');
        for (const node of findAll(element, 'text, p, li, button, h2')) {
          const { fill, color } = getComputedStyle(node);
          expect(contrast(node.localName === 'text' ? fill : color), `${node.localName} ${node.textContent}`).to.be.at.least(4.5);
        }
        for (const node of findAll(element, '[data-mark] line, [data-mark] path:not(.own), .mean')) expect(contrast(getComputedStyle(node).stroke), node.className).to.be.at.least(3);
        for (const node of findAll(element, '.dot, .range, .own')) expect(contrast(getComputedStyle(node).fill), node.className).to.be.at.least(3);
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }

  it('in print without the buttons and the tooltip, which nobody can use there', async function () {
    const element = only(await fixture(salaryRange(all, 'tools')));
    marks(element)[0]!.focus();
    await element.updateComplete;
    await switchMedia(this, {}, 'print');
    for (const part of ['tools', 'tooltip']) expect(find(element, `[part=${part}]`).checkVisibility()).to.equal(false);
    expect(shownText(element)).to.contain('$125,000');
  });

  it('without movement: nothing is animated', async function () {
    const element = only(await fixture(salaryRange(all, 'tools')));
    await switchMedia(this, { 'prefers-reduced-motion': 'reduce' });
    expect(find(element, 'figure').getAnimations({ subtree: true })).to.have.length(0);
    for (const node of findAll(element, '*')) {
      expect(getComputedStyle(node).animationName).to.equal('none');
      expect(Number.parseFloat(getComputedStyle(node).transitionDuration)).to.equal(0);
    }
  });
});
