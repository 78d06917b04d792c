/** States that every element has, for its stories. */
import { expect, fn, waitFor } from 'storybook/test';
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

/** Plays a reader who switches to the table by the first tool, which the page hears, and back again. */
export const switchesToTable =
  (tag: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const element = canvasElement.querySelector<GuideElement>(tag)!;
    await element.updateComplete;
    const switched = fn();
    element.addEventListener('view-change', switched);
    const press = (): void => element.shadowRoot!.querySelector<HTMLButtonElement>('[part=tool]')!.click();
    press();
    await waitFor(() => expect(element.shadowRoot!.querySelector('table')).not.toBeNull());
    await expect(switched).toHaveBeenCalledTimes(1);
    press();
  };
