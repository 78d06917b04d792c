import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('work-balance');

const baker = {
  stress: { scale: ['Low', 'Moderate', 'High'], from: 'Low', to: 'Moderate' },
  rating: { scale: ['Challenging', 'Fair', 'Good'], value: 'Fair' },
  body: 'The day is done before noon, and the night begins at two.',
  causes: ['Orders for weddings and holidays', 'Ovens that fail'],
  mitigations: ['A second baker for the early hours', 'Dough that rests overnight'],
};

const meta: Meta<TagArgs> = {
  title: 'Work balance',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: { rating: { value: 'Good' } },
      ...colorsWith({ json: baker }, '--career-muted', '--career-accent'),
      ...colorsWith({ view: 'table', json: baker }, '--career-line'),
      ...errorOf({ causes: 1 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide: a span of stress on a scale, and a rating without one, in words. */
export const Sample: Story = { args: { json: guide.balance } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: baker } };

/** Stress alone, over a whole scale. */
export const WholeScale: Story = { args: { json: { stress: { scale: ['Calm', 'Busy', 'Tense', 'Overwhelming'], from: 'Calm', to: 'Overwhelming' } } } };

/** Neither has a scale: both are said in words. */
export const WithoutScales: Story = { args: { json: { stress: { from: 'Moderate', to: 'High' }, rating: { value: 'Challenging' } } } };

/** No more than what helps. */
export const ListsOnly: Story = { args: { json: { mitigations: baker.mitigations } } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('work-balance'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('work-balance') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      stress: { scale: ['Hardly any at all for most of the year', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'More than most people would want to bear'], from: 'Hardly any at all for most of the year', to: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' },
      causes: ['https://example.com/'.repeat(12)],
      mitigations: ['Donaudampfschifffahrtsgesellschaft'.repeat(4)],
    },
  },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: {
    json: {
      stress: { scale: ['منخفض', 'متوسط', 'مرتفع'], from: 'متوسط', to: 'مرتفع' },
      rating: { scale: ['صعب', 'مقبول', 'جيد'], value: 'مقبول' },
      body: 'معظم الشهر منتظم، والضغط يتركز في أيام معروفة سلفًا.',
      causes: ['مواعيد الإقفال والإقرارات', 'موسم المراجعة السنوية'],
      mitigations: ['تقويم واضح للمواعيد', 'إجراءات مكتوبة للإقفال'],
    },
  },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>List</th><th>From</th><th>To</th><th>Scale</th><th>Text</th></tr>\n  <tr><td>Stress</td><td>Low</td><td>Moderate</td><td>Low; Moderate; High</td><td></td></tr>\n  <tr><td>What helps</td><td></td><td></td><td></td><td>A day off after each night</td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { stress: { scale: ['Low', 'High'], from: 'High', to: 'Low' }, rating: { scale: ['Fair'], value: 'Good' } } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { causes: 12 }, html: '<p>Stress is moderate.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
