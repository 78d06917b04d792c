import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { type CareerTiers } from '../src/index.js';
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, errorOf, loading, narrow, press, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('career-tiers');

const meta: Meta<TagArgs> = {
  title: 'Career tiers',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: [{ title: 'Apprentice' }, { title: 'Master' }],
      current: 'mid',
      years: 6,
      '--career-tiers-step': 'rgb(250, 220, 160)',
      '--career-tiers-mark': 'rgb(160, 90, 0)',
      '--career-tiers-min-height': '50rem',
      ...colorsWith({ view: 'table' }, '--career-line'),
      ...errorOf([{}]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** Five levels of a company's programmers, with the years that its handbook names. */
const programmers = [
  { id: 'junior', title: 'Junior Programmer', experience: { maxYears: 2 }, focus: ['Small, well-defined tasks', 'Reviewed code'] },
  { id: 'programmer', title: 'Programmer', experience: { minYears: 2, maxYears: 5 }, focus: ['Reviewed code', 'Whole features'] },
  { id: 'senior', title: 'Senior Programmer', experience: { minYears: 5, maxYears: 8 }, focus: ['Whole features', 'Systems of several parts'] },
  { id: 'lead', title: 'Lead Programmer', experience: { minYears: 8 }, focus: ['Systems of several parts', 'The work of a team'] },
];

/** A ladder that forks: after two levels together, two tracks side by side. */
const forked = [
  { title: 'Engineer', experience: { minYears: 0, maxYears: 3 }, focus: ['Own tasks'] },
  { title: 'Senior Engineer', experience: { minYears: 3, maxYears: 8 }, focus: ['Own tasks', 'Whole services'] },
  { id: 'staff', title: 'Staff Engineer', track: 'Individual contributor', experience: { minYears: 6, maxYears: 12 }, focus: ['Several services', 'Reviews across teams'] },
  {
    id: 'principal',
    title: 'Principal Engineer',
    alternateTitles: ['Distinguished Engineer'],
    track: 'Individual contributor',
    experience: { minYears: 10 },
    description: ['Decides how systems fit together.', { title: 'A usual week', items: ['Two days of design', 'One day of reviews'] }],
    focus: ['Reviews across teams', 'Technical direction', { title: 'Beyond the company', items: ['Standards', 'Talks'] }],
    salary: { currency: 'USD', minValue: 210000, median: { value: 245000, kind: 'estimated', source: { title: 'Pay bands', publisher: 'A company made up for this story' } }, maxValue: { atLeast: 290000 } },
  },
  { title: 'Engineering Manager', track: 'Manager', experience: { minYears: 6, maxYears: 12 }, focus: ['One team', 'Hiring'] },
  { title: 'Director', track: 'Manager', experience: { minYears: 10 }, focus: ['Several teams', 'Hiring'] },
];

const levels = ['Junior Engineer', 'Engineer', 'Senior Engineer 1', 'Senior Engineer 2', 'Principal Engineer', 'Technology Director'].map((title) => ({ title }));

const of = (canvas: HTMLElement): CareerTiers => canvas.querySelector('career-tiers')!;
const buttons = (element: CareerTiers): readonly HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=tier]')];

/** The sample guide's four tiers: two of them have no end, and share years. */
export const Sample: Story = { args: { json: guide.tiers } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: programmers, years: 6, tools: 'table' } };

/** A tier that is open: what it is about, and what is new at it. */
export const Opened: Story = {
  args: { json: programmers },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const chosen = fn();
    element.addEventListener('tier-select', (event) => chosen(event.item.title, event.index));
    buttons(element)[1]!.click();
    await waitFor(() => expect(buttons(element).map((button) => button.ariaExpanded)).toEqual(['false', 'true', 'false', 'false']));
    await expect(chosen).toHaveBeenCalledWith('Programmer', 1);
    await expect(element.shadowRoot!.querySelector('[part=description]:not([hidden])')!.textContent).toContain('new at this tier');
  },
};

/** The reader's tier. */
export const Current: Story = { args: { json: guide.tiers, current: 'mid' } };

/** The reader's years, and in words where they fall: here into two tiers. */
export const ReadersYears: Story = { args: { json: guide.tiers, years: 16 } };

/** The reader's years fall between two tiers. */
export const BetweenTiers: Story = { args: { json: [{ title: 'Apprentice', experience: { maxYears: 2 } }, { title: 'Journeyman', experience: { minYears: 4, maxYears: 8 } }, { title: 'Master', experience: { minYears: 8, maxYears: 12 } }], years: 3 } };

/** No years: equal steps, and no axis. */
export const WithoutYears: Story = { args: { json: levels } };

/** Years of some tiers only. The others keep their place on the ladder, but have none on the axis. */
export const YearsInPart: Story = { args: { json: [{ title: 'Apprentice', experience: { maxYears: 2 } }, { title: 'Journeyman', experience: { minYears: 2, maxYears: 7 } }, { title: 'Foreman' }, { title: 'Master', experience: { minYears: 7 } }] } };

/** Tracks side by side, each as its own stairs on one axis. */
export const Tracks: Story = {
  args: { json: forked, heading: 'An engineer’s two ways up' },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    buttons(element)[3]!.click();
    await waitFor(() => expect(element.shadowRoot!.querySelector('#tier-3')).not.toHaveAttribute('hidden'));
  },
};

/** One tier alone. */
export const OneTier: Story = { args: { json: [{ title: 'Owner', experience: { minYears: 0 } }] } };

/** Twenty tiers. */
export const ManyTiers: Story = { args: { json: Array.from({ length: 20 }, (_, index) => ({ title: `Grade ${index + 1}`, experience: { minYears: index, ...(index < 19 && { maxYears: index + 1.5 }) } })), heading: 'Twenty grades', years: 6.2 } };

/** Titles far longer than the room for them. */
export const LongNames: Story = {
  args: { json: ['Assistant', 'Coordinator', 'Head'].map((first, index) => ({ title: `${first} of the department for information technology, data protection and digital transformation`, experience: { minYears: index * 4, maxYears: index * 4 + 4 } })) },
};

/** The same as rows and columns. */
export const Table: Story = { args: { json: forked, view: 'table', heading: 'Tiers as a table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { json: guide.tiers, tools: '' },
  play: switchesToTable('career-tiers', 4),
};

/** Arrow keys climb the stairs; Enter opens a tier. */
export const Keyboard: Story = {
  args: { json: programmers },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const marks = [...element.shadowRoot!.querySelectorAll<SVGGElement>('[data-mark]')];
    marks[0]!.focus();
    press(marks[0]!, 'ArrowUp');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[1]));
    press(marks[1]!, 'Enter');
    await waitFor(() => expect(buttons(element)[1]!.ariaExpanded).toBe('true'));
    await expect(element.shadowRoot!.activeElement).toBe(buttons(element)[1]);
  },
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: guide.tiers, density: 'compact' } };

/** A column of 240 pixels: a ladder with years on its rail. */
export const Narrow: Story = {
  args: { json: guide.tiers, current: 'senior' },
  render: narrow('career-tiers'),
};

/** In Arabic the stairs climb from right to left. */
export const RightToLeft: Story = {
  args: {
    json: [
      { title: 'مبرمج مبتدئ', experience: { maxYears: 2 } },
      { title: 'مبرمج', experience: { minYears: 2, maxYears: 6 } },
      { title: 'كبير المبرمجين', experience: { minYears: 6 } },
    ],
    years: 4,
  },
  globals: arabic,
};

/** In German. */
export const German: Story = { args: { json: [{ title: 'Referentin', experience: { minYears: 0, maxYears: 3 } }, { title: 'Abteilungsleiterin', experience: { minYears: 3 } }], years: 2 }, globals: { locale: 'de' } };

/** Colors of the page's own. */
export const OwnColors: Story = { args: { json: guide.tiers, '--career-accent': 'light-dark(#8a3ffc, #be95ff)', '--career-tiers-step': 'light-dark(#e8daff, #4a3370)' } };

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: `<table>
  <tr><th>Tier</th><th>Years from</th><th>Years to</th><th>Focus</th></tr>
  <tr><td>Apprentice</td><td>0</td><td>3</td><td>Safety; Tools</td></tr>
  <tr><td>Journeyman</td><td>3</td><td></td><td>Tools; Whole installations</td></tr>
</table>`,
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>No tiers are known for this occupation.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ title: 'Junior', experience: { minYears: 5, maxYears: 2 } }, { name: 'Senior', experience: { minYears: 'five' } }] } };

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [{ title: 7 }], html: '<p>From apprentice to master in seven years.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
