import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('job-market');

const bakery = {
  challenges: 'Energy and rent have risen faster than the price of bread.',
  growthPaths: ['Restaurants and hotels want bread of their own, and someone who bakes it.'],
  trends: ['Sourdough is back, and fewer bakeries work at night: the dough rests in the cold instead.'],
};

const passages = {
  challenges: ['Apprentices are hard to find.', { title: 'Where bakeries close', body: ['In villages, when the owner retires and nobody takes over.'], items: ['Towns without a bakery', 'Shops for sale'] }],
  trends: [{ title: 'Baking by day', body: ['Dough that rests in the cold can be baked when the shop opens.'] }],
};

const meta: Meta<TagArgs> = {
  title: 'Job market',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: passages,
      ...colorsWith({ view: 'table' }, '--career-muted', '--career-line'),
      ...colorsWith({ json: passages }, '--career-accent'),
      ...errorOf({ trends: 12 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's job market. */
export const Sample: Story = { args: { json: guide.market } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: bakery } };

/** Titled passages with paragraphs and points; what is missing has no heading. */
export const Passages: Story = { args: { json: passages } };

/** The same as a table. */
export const Table: Story = { args: { ...Passages.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('job-market'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Passages.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Passages.args ?? {}, render: narrow('job-market') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: { json: { challenges: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), trends: [{ title: 'https://example.com/'.repeat(12), items: ['Short.'] }] } },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: { challenges: 'المواعيد النظامية لا تنتظر.', growthPaths: ['الطلب أوضح على من يجمع المحاسبة والتقنية.'], trends: [{ title: 'الفاتورة', items: ['من ورقة إلى بيانات', 'من آخر الشهر إلى كل يوم'] }] } },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>List</th><th>Text</th></tr>\n  <tr><td>Challenges</td><td>Ovens cost more to heat every year.</td></tr>\n  <tr><td>Trends</td><td>Sourdough is back.</td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { challenges: 12, trends: ['Sourdough is back.', { body: 'no title' }] } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { trends: 12 }, html: '<p>Ask those who hire.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
