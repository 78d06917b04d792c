import type { Meta, StoryObj } from '@storybook/web-components-vite';
import accountant from '../data/guides/accountant-ar.json' with { type: 'json' };
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import tuner from '../data/guides/piano-tuner.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, errorOf, loading, narrow, variations } from './states.js';

const tag = aboutTag('career-hero');

const electrician = {
  title: 'Electrician',
  summary: 'Electricians install and repair the wiring that buildings and machines run on.',
  outlook: { growthPercent: { value: 9, kind: 'estimated' }, period: '2024/2034' },
  salary: { region: 'US', currency: 'USD', unitText: 'HOUR', median: { value: 29.98, kind: 'measured' }, asOf: '2024-05' },
  remote: { level: 'none' },
};

const meta: Meta<TagArgs> = {
  title: 'Career hero',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...variations,
      json: { title: 'Another guide' },
      ...colorsWith({ json: electrician }, '--career-line'),
      ...errorOf({ title: 1 }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The head of the sample guide. */
export const Sample: Story = { args: { json: guide } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: electrician } };

/** Other names, and facts with sources of their own. */
export const OtherNames: Story = { args: { json: nurse } };

/** A title and one fact: what the data does not have is left out. */
export const AlmostEmpty: Story = { args: { json: tuner } };

/** A bound is worded; what is not published is said in small letters. */
export const BoundsAndGaps: Story = {
  args: {
    json: {
      title: 'Surgeon',
      outlook: { growthPercent: { suppressed: 'unreliable' } },
      salary: { region: 'US', currency: 'USD', median: { atLeast: 239200, kind: 'measured', note: 'The survey names no higher pay.' } },
      remote: { level: 'hybrid', share: { atMost: 0.1, kind: 'editorial' } },
    },
  },
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('career-hero') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { json: { ...electrician, title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', summary: 'https://example.com/'.repeat(12) } } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: { json: { ...accountant, salary: { region: 'SA', currency: 'SAR', unitText: 'MONTH', median: { value: 9000, kind: 'editorial' } } } }, globals: arabic };

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<h2>Electrician</h2>' } };

/** Every problem of title and summary with its place. */
export const Broken: Story = { args: { json: { title: 7, summary: ['a'] } } };

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { title: 7 }, html: '<h2>Electrician</h2>' } };

/** Data on its way. */
export const Loading: Story = loading;
