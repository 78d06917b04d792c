/**
 * Every story is a test: it renders, its play function passes, axe finds nothing, nothing is left in the console, and
 * its accessibility tree is the one that was stored. Every control of the sample changes something.
 */
import { compareSnapshot, executeServerCommand, getSnapshot, getSnapshotConfig } from '@web/test-runner-commands';
import { setProjectAnnotations } from '@storybook/web-components';
import * as a11y from '@storybook/addon-a11y/preview';
import { expect } from 'chai';
import { composeStories, composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import { drawTag, type TagArgs } from '../../stories/draw-tag.js';
import { settled, turn, watchPage } from '../browser/fixture.js';
import { asLines, type AccessibleNode } from './accessibility.js';

interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: { readonly violations?: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[]; readonly error?: unknown };
}

interface ComposedStory {
  run(context: { canvasElement: HTMLElement; viewMode: 'story' }): Promise<void>;
  readonly args: TagArgs;
  readonly argTypes: Readonly<Record<string, { readonly control?: { readonly disable?: boolean }; readonly name?: string }>>;
  readonly parameters: { readonly variations?: Readonly<Record<string, unknown>>; readonly controls?: { readonly include?: readonly string[] } };
  readonly reporting?: { readonly reports: readonly Report[] };
}

type Stories = Readonly<Record<string, unknown>> & { readonly default: { readonly title: string; readonly component: string } };

const isChromium = 'userAgentData' in navigator;
// By this name Storybook knows a test: it stops what moves, instead of waiting a tenth of a second for anything that might.
Object.defineProperty(navigator, 'userAgent', { value: `${navigator.userAgent} StorybookTestRunner` });
const project = setProjectAnnotations([a11y, preview] as never);

/** What an accessibility check found, a line each. */
const complaints = ({ type, status, result }: Report): readonly string[] =>
  status === 'passed' ? [] : [`${type}: ${String(result.error ?? status)}`, ...(result.violations ?? []).flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))];

/** A page behind others leaves out what `content-visibility` lets it, also for readers of the screen. */
const allVisible = new CSSStyleSheet();
allVisible.replaceSync('career-guide::part(block) { content-visibility: visible; }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, allVisible];

/** Registers the tests of a file of stories. */
export function testStories(stories: Stories): void {
  const composed = composeStories(stories as never, project as never, composeStory as never) as unknown as Readonly<Record<string, ComposedStory>>;
  describe(`Stories: ${stories.default.title}`, () => {
    const heard = watchPage();
    let canvas: HTMLElement;
    beforeEach(() => {
      canvas = document.createElement('div');
      canvas.id = 'canvas';
      canvas.style.inlineSize = '800px';
      document.body.append(canvas);
    });
    afterEach(() => {
      canvas.remove();
      for (const name of ['dir', 'lang', 'style', 'data-colors']) document.documentElement.removeAttribute(name);
    });

    for (const [name, story] of Object.entries(composed)) {
      it(name, async () => {
        await story.run({ canvasElement: canvas, viewMode: 'story' });
        await settled(canvas, name === 'Loading' ? { even: 'loading' } : {});
        expect((story.reporting?.reports ?? []).flatMap(complaints)).to.deep.equal([]);
        expect(heard()).to.deep.equal([]);
        if (!isChromium) return;
        (document.activeElement as HTMLElement | null)?.blur();
        const tree = await executeServerCommand<AccessibleNode, unknown>('accessibility-tree', { selector: '#canvas' });
        await compareTree(`${stories.default.title}: ${name}`, asLines(tree).join('\n'));
      });
    }

    it('has controls that each change something', async () => {
      const { args, argTypes, parameters } = composed['Sample']!;
      const { variations = {}, controls } = parameters;
      const shown = Object.entries(argTypes).filter(([key, { control, name }]) => control && !control.disable && (controls?.include ?? [key]).includes(name ?? key)).map(([key]) => key);
      expect(shown.filter((key) => !(key in variations)), 'controls without a value to try').to.deep.equal([]);
      const idle: string[] = [];
      const looks = new Map<string, Promise<string>>();
      /** Most controls start from the same look. */
      const looksLike = async (settings: TagArgs, by: Look): Promise<string> => {
        const key = `${by.name} ${JSON.stringify(settings)}`;
        const known = looks.get(key) ?? look(canvas, stories.default.component, settings, by);
        looks.set(key, known);
        return known;
      };
      for (const key of shown) {
        const variation = variations[key];
        const { with: more, value } = isWith(variation) ? variation : { with: {}, value: variation };
        const differs = async (by: Look): Promise<boolean> => (await looksLike({ ...args, ...more }, by)) !== (await looksLike({ ...args, ...more, [key]: value }, by));
        // Colors take much longer to read, and few controls change nothing else.
        if (!(await differs(treeOf)) && !(await differs(colorsOf))) idle.push(key);
      }
      expect(idle, 'controls that change nothing').to.deep.equal([]);
      heard();
    });
  });
}

/** Holds an accessibility tree against the one that was stored. A new one is stored only where that was asked for. */
async function compareTree(name: string, content: string): Promise<void> {
  const { updateSnapshots } = (await getSnapshotConfig()) as { readonly updateSnapshots: boolean };
  if (!updateSnapshots && (await getSnapshot({ name })) === undefined) throw new Error('No accessibility tree is stored for this story: run npm run test:stories -- --update-snapshots and read what it stores');
  await compareSnapshot({ name, content });
}

/** A value to try, and what else has to be set for it to matter. */
const isWith = (variation: unknown): variation is { readonly with: TagArgs; readonly value: unknown } => typeof variation === 'object' && variation !== null && 'with' in variation;

const colors = ['color', 'fill', 'stroke', 'border-inline-start-color', 'border-bottom-color', 'text-decoration-color'];

/** One thing that a look at a node tells. */
type Look = (node: Element) => string;

const treeOf: Look = (node) => (node.cloneNode(false) as Element).outerHTML.replace(/style="[^"]*"/, '') + (node.childElementCount ? '' : node.textContent);

const colorsOf: Look = (node) => {
  const style = getComputedStyle(node);
  return [...colors.map((color) => style.getPropertyValue(color)), getComputedStyle(node, '::marker').color].join(' ');
};

/** What a tag looks like, node by node. */
async function look(canvas: HTMLElement, tag: string, args: TagArgs, by: Look): Promise<string> {
  const element = drawTag(tag, args);
  canvas.replaceChildren(element);
  await settled(canvas);
  await turn();
  const nodes = [...element.querySelectorAll('*'), element].flatMap((node) => [node, ...(node.shadowRoot?.querySelectorAll('*') ?? [])]);
  return nodes.map(by).join('\n');
}
