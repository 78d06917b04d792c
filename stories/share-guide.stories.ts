import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import accountant from '../data/guides/accountant-ar.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, errorOf, loading, narrow, variations } from './states.js';

const tag = aboutTag('share-guide');

const electrician = { title: 'Electrician', url: 'https://guides.example/electrician', advice: ['Ask before you cut.'] };

/** A page without a share sheet, so that every browser draws the same. */
const withoutSheet = (): (() => void) => {
  Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  return () => void Reflect.deleteProperty(navigator, 'share');
};

/** A clipboard that takes what it is given, or refuses it. */
const clipboard = (takes: boolean) => (): (() => void) => {
  const restore = withoutSheet();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => (takes ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'))) } });
  return () => {
    restore();
    Reflect.deleteProperty(navigator, 'clipboard');
  };
};

const press = async (canvas: HTMLElement, index: number, said: string): Promise<void> => {
  const root = canvas.querySelector('share-guide')!.shadowRoot!;
  root.querySelectorAll<HTMLButtonElement>('[part=tool]:not([hidden])')[index]!.click();
  await waitFor(() => expect(root.querySelector('[role=status]')!.textContent).toBe(said));
};

const meta: Meta<TagArgs> = {
  title: 'Share guide',
  ...tag,
  beforeEach: withoutSheet,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...variations,
      json: { with: {}, value: { title: 7 } },
      locale: 'ar',
      module: 'https://acme.example/widgets.js',
      ...errorOf({ title: 1 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The ways to hand on the sample guide. */
export const Sample: Story = { args: { json: guide } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: electrician } };

/** Where the platform has a sheet of its own, its button comes first. */
export const WithSheet: Story = {
  args: Example.args ?? {},
  beforeEach: () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: () => Promise.resolve() });
    return () => void Reflect.deleteProperty(navigator, 'share');
  },
};

/** A line says what has happened, and a screen reader hears it. */
export const Copied: Story = { args: Example.args ?? {}, beforeEach: clipboard(true), play: ({ canvasElement }) => press(canvasElement, 0, 'The link is copied.') };

/** A browser that keeps the clipboard to itself: the text is there to copy by hand. */
export const Refused: Story = {
  args: Example.args ?? {},
  beforeEach: clipboard(false),
  play: ({ canvasElement }) => press(canvasElement, 1, 'The embed code could not be copied. Here it is, to copy by hand.'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('share-guide') };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: { json: accountant }, globals: arabic };

/** No guide: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>Nothing to share yet.</p>' } };

/** Every problem of title, summary and address with its place. */
export const Broken: Story = { args: { json: { title: 7, url: 1 } } };

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { title: 7 }, html: '<p>Copy the address from the address bar.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
