import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('case-studies');

const bakery = [
  { title: 'A queue at seven', sector: 'Retail', body: 'The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.', takeaway: 'Bake when people come, not when it suits the oven.' },
  { title: 'Bread for a hotel', sector: 'Catering', body: 'A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.', takeaway: 'Promise what you can keep.' },
];

const meta: Meta<TagArgs> = {
  title: 'Case studies',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: bakery.slice(1),
      ...errorOf([{ sector: 'Retail' }]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's case studies. */
export const Sample: Story = { args: { json: guide.caseStudies } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: bakery } };

/** A story in passages, and one of which little is known. */
export const Passages: Story = {
  args: {
    json: [
      {
        title: 'A smaller oven',
        sector: 'Retail',
        body: ['The big oven stood half empty, and heated the street.', { title: 'What was done', body: ['It was sold, and two small ones were bought.'], items: ['One for bread', 'One for pastry, off on Mondays'] }],
        takeaway: 'Heat what you fill.',
      },
      { title: 'Flour from next door', body: 'A mill and a bakery found that they were neighbors.' },
      { title: 'The shop that closed on time' },
    ],
  },
};

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('case-studies'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels: one case below the other. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('case-studies') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: { json: [{ title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), sector: 'Transport', body: 'https://example.com/'.repeat(12), takeaway: 'Short.' }, bakery[0]] },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [{ title: 'فرق قديم', sector: 'تجارة التجزئة', body: ['كان في الحساب فرق ثابت منذ ثلاث سنوات. رجعت المحاسبة إلى أول شهر ظهر فيه، فوجدت فاتورة سُجلت مرتين.'], takeaway: 'ابحث عن أول ظهور للفرق، لا عن آخره.' }] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>Title</th><th>Sector</th><th>Story</th><th>Takeaway</th></tr>\n  <tr><td>A queue at seven</td><td>Retail</td><td>The rolls ran out.</td><td>Bake when people come.</td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ sector: 'Retail' }, { title: 'A queue at seven', body: 12 }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [{ sector: 'Retail' }], html: '<p>Ask those who were there.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
