import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('tech-stack');

const tools = [
  { name: 'Multimeter', category: 'Test equipment' },
  { name: 'Insulation tester', category: 'Test equipment' },
  { name: 'Conduit bender', category: 'Tools' },
  { name: 'Cable puller', category: 'Tools' },
  { name: 'LibreCAD', category: 'Drawings', url: 'https://librecad.example/' },
];

const meta: Meta<TagArgs> = {
  title: 'Technologies',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: ['Another tool'],
      ...colorsWith({ view: 'table' }, '--career-muted', '--career-line'),
      ...colorsWith({ json: tools }, '--career-accent'),
      ...errorOf([1]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's tools, which have no categories. */
export const Sample: Story = { args: { json: guide.technologies } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: tools } };

/** Many categories, some with a single tool. */
export const ManyCategories: Story = { args: { json: nurse.technologies } };

/** Tools with a category and tools without one. */
export const SomeWithCategory: Story = { args: { json: [...tools, 'Ladder', { name: 'Torch', url: 'https://torch.example/' }] } };

/** An address that is not safe to follow stands beside its name as text. */
export const UnsafeLink: Story = { args: { json: [{ name: 'Script', url: 'javascript:alert(1)' }, { name: 'LibreCAD', url: 'https://librecad.example/' }] } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool of the toolbar. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('tech-stack'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('tech-stack') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { json: [{ name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), category: 'https://example.com/'.repeat(12) }, 'Short'] } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [{ name: 'جداول البيانات', category: 'مكتب' }, { name: 'SAP', category: 'أنظمة' }, { name: 'Odoo', category: 'أنظمة' }, 'منصة فاتورة'] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>Name</th><th>Category</th></tr>\n  <tr><td>Chisel</td><td>By hand</td></tr>\n  <tr><td>Band saw</td><td>Machines</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: ['Good', 12, { category: 'Office' }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [12], html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
