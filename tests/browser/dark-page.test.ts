/** Texts on a page that is dark without saying so: its color is light, its `color-scheme` is not dark. */
import { expect } from 'chai';
import { elements, type GuideElement, type SalaryRange } from '../../src/classes.js';
import { notes } from '../../stories/plans.js';
import { describeClient, findAll, jsonScript, salaryRange, settled } from './fixture.js';
import { sample } from './sample-texts.js';

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Colors painted on each other, the last on top, as red, green and blue. */
function painted(colors: readonly string[]): readonly number[] {
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color: readonly number[]): number {
  const [red, green, blue] = color.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The grounds behind a node, the lowest first. */
function groundsOf(node: Element | null): readonly string[] {
  if (!node) return [];
  const root = node.getRootNode();
  const parent = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return [...groundsOf(parent), getComputedStyle(node).backgroundColor];
}

function contrastOf(node: Element): number {
  const grounds = groundsOf(node);
  const [text, ground] = [[...grounds, getComputedStyle(node).color], grounds].map((colors) => luminance(painted(colors))) as [number, number];
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}

/** The elements right around the texts that are shown, but for those of drawings. */
const around = (element: Element): readonly Element[] =>
  findAll(element, '*:not(svg, svg *, style)').filter((node) => node.checkVisibility() && [...node.childNodes].some((child) => child instanceof Text && child.data.trim()));

for (const [tag, { reader }] of Object.entries(elements)) {
  if (tag === 'career-data' || tag === 'career-guide') continue;
  describeClient(`<${tag}> on a page that is dark without saying so`, (fixture) => {
    for (const [colors, style] of [
      ['light text', 'color: #eee; background: #111; color-scheme: light'],
      ['gray text', 'color: #bbb; background: #222; color-scheme: normal'],
      ['dark text', 'color: #222; background: #fff; color-scheme: light'],
    ] as const) {
      for (const view of ['chart', 'table']) {
        it(`can be read as a ${view} in ${colors}, with what a mark tells`, async () => {
          const guide = { ...sample, pricing: notes };
          const stage = await fixture(`<div>${`<${tag} tools view="${view}" ${reader.key === '' ? 'name="responsibilities"' : ''} have="x">${jsonScript(guide)}</${tag}>`}</div>`);
          (stage.firstElementChild as HTMLElement).style.cssText = style;
          const element = stage.querySelector<GuideElement>(tag)!;
          expect(element.status, element.error?.message).to.equal('ready');
          const [mark] = findAll<HTMLElement & SVGElement>(element, '[data-mark]').slice(-1);
          mark?.focus();
          await settled(stage);
          const faint = around(element).map((node) => [contrastOf(node), node] as const).filter(([contrast]) => contrast < 4.5);
          expect(faint.map(([contrast, node]) => `${contrast.toFixed(1)} ${node.outerHTML.slice(0, 120)}`)).to.deep.equal([]);
        });
      }
    }
  });
}

describeClient('The pay of an opened tier on a page that is dark without saying so', (fixture) => {
  it('can be read in the list', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => ({ name: `A level with a name ${index}`, value: 100 + index, tier: `t${index}` }));
    const stage = await fixture(`<div>${salaryRange({ currency: 'USD', levels })}</div>`, { width: 250 });
    (stage.firstElementChild as HTMLElement).style.cssText = 'color: #eee; background: #111; color-scheme: light';
    const element = stage.querySelector<SalaryRange>('salary-range')!;
    element.chosenTier = { title: 'T', id: 't4' };
    await element.updateComplete;
    const [chosen, ...others] = [...findAll(element, 'li[aria-current]'), ...findAll(element, '[part=list] > li:not([aria-current])')].filter((node) => node.checkVisibility());
    expect(contrastOf(chosen!)).to.be.greaterThan(15);
    for (const other of others) expect(contrastOf(other)).to.be.within(4.5, 15);
  });
});
