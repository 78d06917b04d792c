import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn } from 'storybook/test';
import electrician from '../data/guides/electrician.json' with { type: 'json' };
import accountant from '../data/guides/accountant-ar.json' with { type: 'json' };
import type { RelatedRoles } from '../src/index.js';
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('related-roles');

const roles = [
  {
    title: 'Wind turbine technician',
    summary: 'Keeps turbines running, much of it at height.',
    url: '#wind-turbine-technician',
    salary: { region: 'US', currency: 'USD', median: { value: 62580, kind: 'measured' }, asOf: '2024-05' },
  },
  { title: 'Plumber', summary: 'The neighboring trade.', url: '#plumber' },
];

const meta: Meta<TagArgs> = {
  title: 'Related roles',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: [{ title: 'Another role' }],
      ...colorsWith({ view: 'table' }, '--career-line'),
      ...colorsWith({ json: roles }, '--career-accent'),
      ...errorOf([1]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** What an electrician's guide has: some roles with their median pay, and where it comes from. */
export const Sample: Story = { args: { json: electrician } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: roles } };

/** The page hears which role a reader chooses, and keeps the browser from following the link. */
export const Choose: Story = {
  args: Example.args ?? {},
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<RelatedRoles>('related-roles')!;
    await element.updateComplete;
    const chosen = fn((event: Event) => event.preventDefault());
    element.addEventListener('role-select', chosen);
    element.shadowRoot!.querySelector<HTMLAnchorElement>('a')!.click();
    await expect(chosen).toHaveBeenCalledTimes(1);
    await expect(location.hash).not.toBe('#wind-turbine-technician');
  },
};

/** Pay without a median is said in sentences; a bound and what is not published are worded. */
export const OtherPay: Story = {
  args: {
    json: [
      { title: 'By range', salary: { region: 'DE', currency: 'EUR', unitText: 'MONTH', minValue: 3200, maxValue: { value: 5400, kind: 'estimated' } } },
      { title: 'By bound', salary: { region: 'US', currency: 'USD', median: { atLeast: 239200, kind: 'measured' } } },
      { title: 'Not published', salary: { region: 'US', currency: 'USD', median: { suppressed: 'unreliable' } } },
    ],
  },
};

/** Titles and summaries alone. */
export const WithoutPay: Story = { args: { json: accountant.relatedRoles } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool of the toolbar. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('related-roles'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('related-roles') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { json: [{ title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), summary: 'https://example.com/'.repeat(12), url: '#long', salary: { name: 'x'.repeat(120), currency: 'USD', median: 50000 } }] } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [
      { title: 'مراجع حسابات', summary: 'يفحص القوائم ويبدي رأيًا مستقلًا فيها.', url: '#auditor', salary: { region: 'SA', currency: 'SAR', unitText: 'MONTH', median: { value: 11000, kind: 'editorial' } } },
      { title: 'محلل مالي', summary: 'يدرس الأرقام ليقدّر ما سيأتي.' },
    ] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>Title</th><th>Summary</th><th>Address</th></tr>\n  <tr><td>Joiner</td><td>Works with wood indoors.</td><td>#joiner</td></tr>\n  <tr><td>Roofer</td><td>Works with wood outdoors.</td><td></td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ title: 'Good' }, { summary: 'No title', salary: { currency: 'USD', median: '12k' } }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [12], html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
