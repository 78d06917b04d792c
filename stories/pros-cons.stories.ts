import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('pros-cons');

const bakery = {
  pros: ['Warm all winter, and the bread is fresh.', 'The afternoon is yours.', 'Every town needs a baker.'],
  cons: ['The alarm rings at two.', 'Flour in the air, and sacks of 25 kilograms.'],
};

const meta: Meta<TagArgs> = {
  title: 'Pros and cons',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: bakery,
      ...colorsWith({ view: 'table' }, '--career-line'),
      ...errorOf({ pros: 'all' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's pros and cons. */
export const Sample: Story = { args: { json: guide.prosCons } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: bakery } };

/** One side alone: the other is left out. */
export const OneSide: Story = { args: { heading: 'What speaks for baking', json: { pros: bakery.pros } } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('pros-cons'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels: one side below the other. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('pros-cons') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: { json: { pros: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2)], cons: ['https://example.com/'.repeat(12), 'Short.'] } },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: { pros: ['كل منشأة تحتاج إلى محاسب، مهما كان نشاطها.', 'سلّم وظيفي واضح من أوله إلى آخره.'], cons: ['ضغط شديد في أيام الإقفال والإقرارات.', 'عمل متكرر في السنوات الأولى.'] } },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>List</th><th>Text</th></tr>\n  <tr><td>Pros</td><td>The afternoon is yours.</td></tr>\n  <tr><td>Cons</td><td>The alarm rings at two.</td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { pros: 'The afternoon is yours.', cons: ['The alarm rings at two.', 12] } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { pros: 12 }, html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
