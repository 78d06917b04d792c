import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('job-outlook');

const glazier = {
  name: 'Glaziers',
  growthPercent: { value: 4.5, kind: 'estimated' },
  period: '2024/2034',
  status: 'About as fast as average',
  benchmark: { name: 'All occupations', growthPercent: 3.1 },
  openingsPerYear: 4800,
  employment: { value: 56300, period: '2024' },
  employmentProjected: { value: 58800, period: '2034' },
  change: 2500,
  source: { title: 'Employment projections', publisher: 'Office of Statistics', period: '2025' },
};

const typist = {
  name: 'Typists',
  growthPercent: -35.9,
  period: '2024/2034',
  status: 'Decline',
  benchmark: { name: 'All occupations', growthPercent: 3.1 },
  change: -14200,
};

const meta: Meta<TagArgs> = {
  title: 'Job outlook',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: { growthPercent: 12 },
      '--job-outlook-bar': { with: { json: glazier }, value: 'rgb(200, 0, 90)' },
      '--job-outlook-benchmark': { with: { json: glazier }, value: 'rgb(0, 120, 90)' },
      ...colorsWith({ json: glazier }, '--career-muted', '--career-accent'),
      ...colorsWith({ view: 'table', json: glazier }, '--career-line'),
      ...errorOf({ growthPercent: 'fast' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The outlook for nurses, from their guide, which also has its source. */
export const Sample: Story = { args: { json: nurse } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: glazier } };

/** Fewer jobs: the bar runs to the other side of zero. */
export const Decline: Story = { args: { json: typist } };

/** Both below zero. */
export const BothDecline: Story = { args: { json: { ...typist, benchmark: { name: 'Office work', growthPercent: -6 } } } };

/** Growth alone, as the sample guide has it: no period, nothing to compare it with. */
export const GrowthAlone: Story = { args: { json: guide.outlook } };

/** A growth known only as "this or more" is a bar with an arrow; one known as a range has dashes from bound to bound. */
export const Bounds: Story = {
  args: { json: { name: 'Roofers', growthPercent: { atLeast: 6 }, benchmark: { name: 'Building trades', growthPercent: { atLeast: 2, atMost: 4.5 } }, openingsPerYear: { atMost: 12000 } } },
};

/** A range around zero, and a bound that is below zero. */
export const AroundZero: Story = {
  args: { json: { name: 'Bookbinders', growthPercent: { atLeast: -4, atMost: 6 }, benchmark: { name: 'Crafts', growthPercent: { atLeast: -8 } } } },
};

/** What is not published is said. */
export const NotPublished: Story = {
  args: { json: { name: 'Millers', growthPercent: { suppressed: 'unreliable' }, period: '2024/2034', benchmark: { name: 'All occupations', growthPercent: 3.1 }, openingsPerYear: { suppressed: 'confidential' } } },
};

/** No change at all. */
export const Zero: Story = { args: { json: { name: 'Umpires', growthPercent: 0, benchmark: { growthPercent: 0 }, change: 0 } } };

/** Without growth there is no chart: what is known is listed. */
export const WithoutGrowth: Story = { args: { json: { status: 'Bright', period: '2024/2034', openingsPerYear: 900, employment: 12000 } } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('job-outlook', 4),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: { json: typist }, render: narrow('job-outlook') };

/** Words far longer than the room for them: the number stands beside the name where it has no room at the end. */
export const LongNames: Story = {
  args: {
    json: {
      name: 'Donaudampfschifffahrtsgesellschaft'.repeat(4),
      growthPercent: { atLeast: 4.123456, atMost: 1234.5 },
      status: 'Growing as fast as the Donaudampfschifffahrtsgesellschaft, and then some',
      benchmark: { name: 'Setters, operators and tenders of crushing, grinding and polishing machines', growthPercent: 3 },
    },
  },
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: {
    json: {
      name: 'المحاسبون',
      growthPercent: 4.5,
      period: '2024/2034',
      status: 'أسرع من المتوسط',
      benchmark: { name: 'جميع المهن', growthPercent: -2 },
      openingsPerYear: 4800,
    },
  },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: '<table>\n  <tr><th>Name</th><th>Growth</th><th>Period</th><th>Compared with</th><th>Benchmark growth</th></tr>\n  <tr><td>Sawyers</td><td><data value="2.5">2.5%</data></td><td>2024/2034</td><td>All occupations</td><td><data value="3.1">3.1%</data></td></tr>\n</table>',
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { growthPercent: '5%', period: 'soon', benchmark: { growthPercent: {} } } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { growthPercent: 'fast' }, html: '<p>Jobs grow by 4.5% until 2034.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
