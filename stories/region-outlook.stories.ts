import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('region-outlook');

const scale = ['Low', 'Moderate', 'High'];

const glazier = {
  demand: [
    { name: 'United States', code: 'US', value: 'High', scale, trend: 'rising' },
    { name: 'Germany', code: 'DE', value: 'Moderate', scale, trend: 'steady' },
    { name: 'Japan', code: 'JP', value: 'Low', scale, trend: 'falling' },
  ],
  hubs: [
    { name: 'Murano', country: 'IT' },
    { name: 'Corning', country: 'US' },
  ],
  regulations: [{ name: 'EN 12150', place: 'European Union' }],
};

const meta: Meta<TagArgs> = {
  title: 'Region outlook',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: { hubs: [{ name: 'Limoges' }] },
      ...colorsWith({ json: glazier }, '--career-muted', '--career-line', '--career-accent'),
      ...errorOf({ hubs: 1 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide: demand in a word or as a trend, hubs, regulations. */
export const Sample: Story = { args: { json: guide.regions } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: glazier } };

/** Scales of their own, and rows that leave something out. */
export const Mixed: Story = {
  args: {
    json: {
      demand: [
        { name: 'Nordic countries', value: '7', scale: Array.from({ length: 10 }, (_, index) => String(index + 1)), trend: 'rising' },
        { name: 'Benelux', value: 'High', scale: ['Low', 'High'] },
        { name: 'The Alps', value: 'Wherever it snows' },
        { name: 'Iberia', trend: 'falling' },
        { name: 'Elsewhere' },
      ],
    },
  },
};

/** No more than the laws that apply. */
export const RegulationsOnly: Story = { args: { json: { regulations: guide.regions.regulations } } };

/** A reader of another language gets the names that codes have in it. */
export const InGerman: Story = { args: { ...Example.args, locale: 'de' } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('region-outlook'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('region-outlook') };

const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      demand: [
        { name: long, value: long, scale: ['Low', long], trend: 'rising' },
        { name: 'Asia', value: 'More than anybody can tell from one year to the next', trend: 'steady' },
      ],
      hubs: [{ name: long, country: long }],
      regulations: [{ name: 'https://example.com/'.repeat(8), place: 'States that have joined, and those that will' }],
    },
  },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: {
    json: {
      demand: [
        { name: 'الرياض', value: 'مرتفع', scale: ['منخفض', 'متوسط', 'مرتفع'], trend: 'rising' },
        { name: 'مكة المكرمة', value: 'متوسط', scale: ['منخفض', 'متوسط', 'مرتفع'], trend: 'falling' },
      ],
      hubs: [{ name: 'جدة', country: 'SA' }],
      regulations: [{ name: 'لائحة الفوترة الإلكترونية', place: 'السعودية' }],
    },
  },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>List</th><th>Name</th><th>Value</th><th>Trend</th><th>Country</th></tr>\n  <tr><td>Demand</td><td>Canada</td><td>High</td><td>rising</td><td></td></tr>\n  <tr><td>Hubs</td><td>Toronto</td><td></td><td></td><td>CA</td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { demand: [{ code: 'US' }, { name: 'Asia', value: 'Huge', scale: ['Low'], trend: 'up' }] } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { hubs: 12 }, html: '<p>Demand is high everywhere.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
