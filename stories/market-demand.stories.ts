import type { Meta, StoryObj } from '@storybook/web-components-vite';
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('market-demand');

const baker = {
  value: 'Moderate',
  scale: ['Low', 'Moderate', 'High'],
  drivers: ['Bakeries that open again in small towns', 'Retirement: one baker in four is over 55'],
  note: 'Night work keeps the number of applicants down.',
  source: { title: 'Vacancies in crafts', publisher: 'Chamber of Crafts', period: '2025' },
};

const meta: Meta<TagArgs> = {
  title: 'Market demand',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: { value: 'Low' },
      ...colorsWith({ json: baker }, '--career-muted', '--career-accent'),
      ...colorsWith({ view: 'table', json: baker }, '--career-line'),
      ...errorOf({ value: 1 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The demand for nurses, from their guide. */
export const Sample: Story = { args: { json: nurse.demand } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: baker } };

/** A scale of no more than its two ends. */
export const TwoSteps: Story = { args: { json: { value: 'High', scale: ['Low', 'High'] } } };

/** Ten steps, each with its name under it where there is room. */
export const TenSteps: Story = { args: { json: { value: 'Level 4', scale: Array.from({ length: 10 }, (_, index) => `Level ${index + 1}`) } } };

/** Ten steps in a column of 240 pixels: the ends are named, and the one it is. */
export const TenStepsInAColumn: Story = { ...TenSteps, render: narrow('market-demand') };

/** A value without a scale is said in words: no row of steps is made up for it. */
export const WithoutScale: Story = { args: { json: { value: 'High', drivers: baker.drivers } } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('market-demand'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('market-demand') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      value: 'Considerably above what anybody expected a year ago',
      scale: ['Far below what anybody expected a year ago', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'Considerably above what anybody expected a year ago', 'Beyond all measure'],
      drivers: ['https://example.com/'.repeat(12)],
    },
  },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: { value: 'مرتفع', scale: ['منخفض', 'متوسط', 'مرتفع'], drivers: ['الفوترة الإلكترونية', 'المعايير الدولية للتقرير المالي'], note: 'هذا التقدير رأي هيئة التحرير.' } },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>Value</th><th>Scale</th><th>Drivers</th></tr>\n  <tr><td>High</td><td>Low; High</td><td>Old wiring; New homes</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { value: 'Huge', scale: ['Low', 'High'], drivers: [7] } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { value: 12 }, html: '<p>Demand is high.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
