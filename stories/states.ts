/** States that every element has, for its stories. */
import { expect, waitFor } from 'storybook/test';
import { GuideElement } from '../src/index.js';
import { drawTag, type TagArgs } from './draw-tag.js';

/** Data on its way, and never there. */
export const loading = {
  args: { src: 'https://slow.example/guide.json' },
  beforeEach: () => {
    const { fetch, timeout } = GuideElement;
    GuideElement.fetch = (url, init) => (url.startsWith('https://slow.example/') ? new Promise(() => undefined) : fetch(url, init));
    GuideElement.timeout = 2 ** 31 - 1;
    return () => {
      GuideElement.fetch = fetch;
      GuideElement.timeout = timeout;
    };
  },
} as const;

/** Draws a tag in a column of 240 pixels. */
export const narrow =
  (tag: string) =>
  (args: TagArgs): HTMLElement => {
    const column = document.createElement('div');
    column.style.inlineSize = '240px';
    column.append(drawTag(tag, args));
    return column;
  };

/** In Arabic, from right to left. */
export const arabic = { locale: 'ar', direction: 'rtl' } as const;

/** No data: what the page put inside is shown. */
export const empty = { args: { html: '<p>Ask us.</p>' } } as const;

/** Colors of the page's own, each unlike what an element has by itself. */
const colors = { '--career-muted': 'rgb(80, 80, 120)', '--career-line': 'rgb(180, 0, 0)', '--career-accent': 'rgb(200, 0, 90)' } as const;

/** For each control of every element, a value that has to change its sample. Stories state their own controls, and what needs other data. */
export const variations = {
  html: '<span slot="footer">Written in June.</span>',
  heading: 'Own words',
  'heading-level': 3,
  locale: 'de',
  density: 'compact',
  ...colors,
} as const;

/** The same for an element that has a table. */
export const tableVariations = { ...variations, view: 'table', tools: 'csv' } as const;

/** The same for colors that the sample does not show, and the settings that they show with. */
export const colorsWith = (settings: TagArgs, ...names: readonly (keyof typeof colors)[]): Readonly<Record<string, object>> => Object.fromEntries(names.map((name) => [name, { with: settings, value: colors[name] }]));

/** The same for the color of errors, which shows with data that is broken. */
export const errorOf = (json: unknown): Readonly<Record<string, object>> => ({ '--career-error': { with: { json }, value: 'rgb(120, 0, 200)' } });

/** Presses a key on a mark. */
export const press = (mark: Element, key: string): boolean => mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

/**
 * Plays a reader who switches to the table by the first tool, and back again. The page hears of both.
 *
 * @param count how many tools there are: 2, or 4 for a chart that can be saved as a picture
 */
export const switchesToTable =
  (tag: string, count = 2) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const element = canvasElement.querySelector<GuideElement>(tag)!;
    await element.updateComplete;
    const heard: unknown[] = [];
    element.addEventListener('view-change', ({ view }) => heard.push(view));
    const tools = (): readonly HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=tool]')];
    await expect(tools()).toHaveLength(count);
    tools()[0]!.click();
    await waitFor(() => expect(element.shadowRoot!.querySelector('table')).not.toBeNull());
    tools()[0]!.click();
    await waitFor(() => expect(element.shadowRoot!.querySelector('table')).toBeNull());
    await expect(heard).toEqual(['table', 'chart']);
  };
