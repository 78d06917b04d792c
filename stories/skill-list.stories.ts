import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import electrician from '../data/guides/electrician.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('skill-list');

const skills = [
  {
    title: 'On the tools',
    items: [
      { name: 'Conduit bending', examples: ['offsets', 'saddles'], importance: { value: 0.75, kind: 'editorial' } },
      { name: 'Cable pulling', description: 'Long runs, without harm to the cable.', importance: { value: 0.6, kind: 'editorial' } },
      { name: 'Panel work', importance: { atLeast: 0.5, kind: 'editorial' } },
    ],
  },
  { title: 'With people', items: ['Clear talk on a loud site', 'Patience with customers'] },
];

const meta: Meta<TagArgs> = {
  title: 'Skill list',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: [{ title: 'Other', items: ['Another skill'] }],
      locale: { with: { json: skills }, value: 'de' },
      ...colorsWith({ json: skills }, '--career-line'),
      ...errorOf([1]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's skills: two lists, some skills with examples. */
export const Sample: Story = { args: { json: guide.skills } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: skills } };

/** Ratings with their source, a plain list beside them. */
export const Rated: Story = { args: { json: electrician } };

/** Level and importance of the same skill are told apart by their names. */
export const LevelAndImportance: Story = {
  args: {
    json: [
      {
        title: 'Languages',
        items: [
          { name: 'Arabic', level: 1, importance: { value: 0.9, kind: 'editorial', note: 'Half of the customers speak it.' } },
          { name: 'English', level: { value: 0.6, kind: 'measured', period: '2025' }, importance: { value: 0.9, kind: 'editorial', note: 'Half of the customers speak it.' } },
          { name: 'French', level: 0, importance: 0.2 },
        ],
      },
    ],
  },
};

/** A bound is drawn as far as it is sure, and paler as far as it may go. What is not published is said. */
export const BoundsAndGaps: Story = {
  args: {
    json: [
      {
        title: 'As surveyed',
        items: [
          { name: 'Speaking', level: { atLeast: 0.7 } },
          { name: 'Writing', level: { atMost: 0.3 } },
          { name: 'Reading', level: { atLeast: 0.4, atMost: 0.6 } },
          { name: 'Listening', level: { suppressed: 'unreliable' } },
        ],
      },
    ],
  },
};

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool of the toolbar. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('skill-list'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('skill-list') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { json: [{ title: 'https://example.com/'.repeat(12), items: [{ name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), level: 0.5, examples: ['x'.repeat(120)] }] }] } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [
      { title: 'مهارات المهنة', items: [{ name: 'التسويات والإقفال', importance: 0.75 }, { name: 'الزكاة والضرائب', importance: { atLeast: 0.5 }, examples: ['ضريبة القيمة المضافة', 'وعاء الزكاة'] }] },
      { title: 'مهارات شخصية', items: ['الدقة من غير بطء', 'إدارة الوقت'] },
    ] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>Group</th><th>Skill</th><th>Level</th></tr>\n  <tr><td>By hand</td><td>Planing</td><td>0.8</td></tr>\n  <tr><td>By hand</td><td>Turning</td><td>0.4</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ title: 'Good', items: ['Fine', { name: 'Too high', level: 75 }] }, { items: 'none' }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [12], html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
