import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import guide from '../data/guides/electrician.json' with { type: 'json' };
import type { SourceList } from '../src/index.js';
import { aboutTag, drawTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('source-list');

const sources = [
  {
    id: 'oews',
    title: 'Occupational Employment and Wage Statistics',
    publisher: 'U.S. Bureau of Labor Statistics',
    url: 'https://www.bls.gov/oes/',
    period: '2024-05',
    retrieved: '2025-06-30',
    license: 'Public domain (U.S. Government work)',
  },
  {
    id: 'ashe',
    title: 'Annual Survey of Hours and Earnings',
    publisher: 'Office for National Statistics',
    period: '2024',
    license: 'Open Government Licence v3.0',
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  { id: 'talks', title: 'Talks with four bakers' },
];

const meta: Meta<TagArgs> = {
  title: 'Source list',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: sources,
      ...colorsWith({ view: 'table' }, '--career-line'),
      ...colorsWith({ json: [{ id: 'a b' }] }, '--career-accent'),
      ...errorOf([{ id: 'a b' }]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** A guide's sources. */
export const Sample: Story = { args: { json: guide.sources } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: sources } };

/** A button of the page leads to a source. */
export const Led: Story = {
  args: Example.args ?? {},
  render: (args) => {
    const column = document.createElement('div');
    const button = document.createElement('button');
    button.textContent = 'Where is the British pay from?';
    const list = drawTag('source-list', args) as SourceList;
    button.addEventListener('click', () => list.showSource('ashe'));
    column.append(button, list);
    return column;
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<SourceList>('source-list')!;
    await element.updateComplete;
    canvasElement.querySelector('button')!.click();
    await expect(element.shadowRoot!.activeElement).toHaveAttribute('data-source', 'ashe');
  },
};

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('source-list'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('source-list') };

/** Words far longer than the room for them, and an address that is not safe to follow. */
export const LongNames: Story = {
  args: {
    json: [
      { id: 'long', title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), publisher: 'https://example.com/'.repeat(8), url: 'https://example.com/' },
      { id: 'unsafe', title: 'A script', url: 'javascript:alert(1)' },
    ],
  },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [{ id: 'wages', title: 'مسح الأجور', publisher: 'هيئة الإحصاء', url: 'https://example.com/', period: '2024', retrieved: '2025-06', license: 'رخصة مفتوحة', attribution: 'تتضمن بيانات هيئة الإحصاء.' }, { id: 'bls', title: 'Occupational Outlook Handbook', publisher: 'U.S. Bureau of Labor Statistics' }] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>ID</th><th>Title</th><th>Publisher</th><th>Period</th></tr>\n  <tr><td>ashe</td><td>Annual Survey of Hours and Earnings</td><td>Office for National Statistics</td><td>2024</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ title: 'No id' }, { id: 'twice', title: 'One' }, { id: 'twice', title: 'Two', period: 'last year' }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [{ title: 'No id' }], html: '<p>Sources on request.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
