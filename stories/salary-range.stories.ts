import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { type SalaryRange } from '../src/index.js';
import { aboutTag, drawTag, type TagArgs } from './draw-tag.js';
import { arabic, errorOf, loading, narrow, press, switchesToTable, tableVariations } from './states.js';
import { couriers, dancers, developers, electricians, everyone, executives, filterers, fitters, managers, nurses, pilots, polishers } from './pay.js';

const tag = aboutTag('salary-range');

const meta: Meta<TagArgs> = {
  title: 'Salary range',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: nurses,
      you: 118000,
      'show-unit': 'month',
      'hours-per-year': { with: { 'show-unit': 'hour' }, value: 1900 },
      'show-region': 'GB',
      'axis-min': 0,
      'axis-max': 300000,
      ...Object.fromEntries(['min', 'p10', 'p25', 'median', 'mean', 'p75', 'p90', 'max', 'entry', 'mid', 'senior'].map((name) => [name, { with: { json: undefined, currency: 'USD' }, value: 100000 }])),
      currency: { with: { json: undefined, min: 30000, currency: 'USD' }, value: 'EUR' },
      unit: { with: { json: undefined, min: 30, currency: 'USD' }, value: 'hour' },
      region: { with: { json: undefined, min: 30, currency: 'USD' }, value: 'DE' },
      '--salary-range-span': 'rgb(250, 220, 160)',
      '--salary-range-middle': { with: { json: nurses }, value: 'rgb(240, 180, 60)' },
      '--salary-range-mark': 'rgb(160, 90, 0)',
      ...errorOf({ currency: 'USD', median: 'twelve' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The element of a story. */
const of = (canvas: HTMLElement): SalaryRange => canvas.querySelector('salary-range')!;

/** The sample guide's pay: two ends, a median, three levels, and what kind of figure each is. */
export const Sample: Story = { args: { json: guide.salary } };

/** Quartiles are known: the middle half is darker, the ends are the outermost percentiles. */
export const Percentiles: Story = { args: { json: nurses } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = {
  args: {
    json: { name: 'Electricians', region: 'US', currency: 'USD', percentile10: 39430, percentile25: 48820, median: 62350, percentile75: 81730, percentile90: 106030, asOf: '2024-05' },
    tools: 'table',
  },
};

/** A row for each salary, on one axis. */
export const SeveralRows: Story = { args: { json: [couriers, electricians, nurses, developers], heading: 'Pay in four occupations' } };

/** Pay in two currencies is never put on one scale. */
export const TwoCurrencies: Story = { args: { json: [electricians, fitters], heading: 'Electricians’ pay in two countries' } };

/** Figures that the survey holds back are said, not drawn. */
export const Suppressed: Story = { args: { json: executives } };

/** The survey names no amount past its top code: an arrow, never a point. */
export const TopCoded: Story = { args: { json: [managers, pilots], heading: 'Pay beyond what the survey tells' } };

/** Only the median is known. */
export const OneValue: Story = { args: { median: '62350', currency: 'USD', region: 'US', heading: 'Electricians’ median pay' } };

/** All figures are the same. */
export const EqualValues: Story = { args: { min: '52000', median: '52000', max: '52000', currency: 'EUR' } };

/** Figures given as plain attributes. */
export const PlainAttributes: Story = { args: { min: '90000', entry: '100500', median: '125000', senior: '149500', max: '160000+', currency: 'USD' } };

/** The reader's own pay, and in words where it falls. */
export const ReadersPay: Story = { args: { json: nurses, you: 101000 } };

/** Pay by the hour, with its decimals. */
export const Hourly: Story = { args: { json: dancers } };

/** Yearly pay shown by the month. */
export const OtherUnit: Story = { args: { json: nurses, 'show-unit': 'month' } };

/** Hourly pay turned into yearly pay, with the hours that it assumes. */
export const HoursInAYear: Story = { args: { json: dancers, 'show-unit': 'year', 'hours-per-year': 1560 } };

/** Two currencies on one axis, with each rate listed. */
export const ExchangeRates: Story = {
  args: { json: [electricians, fitters], heading: 'Electricians’ pay in two countries' },
  render: (args) => {
    const element = drawTag('salary-range', args) as SalaryRange;
    element.rates = { base: 'USD', date: '2024-05-31', rates: { GBP: 0.785 }, source: 'A rate made up for this story' };
    return element;
  },
};

/** Two cards that share an axis, so that they can be compared. */
export const SharedAxis: Story = {
  args: { 'axis-min': 20000, 'axis-max': 220000, density: 'compact' },
  render: (args) => {
    const cards = document.createElement('div');
    for (const json of [couriers, developers]) {
      const card = drawTag('salary-range', { ...args, json });
      card.style.marginBlockEnd = '24px';
      cards.append(card);
    }
    return cards;
  },
};

/** Names far longer than the room for them. */
export const LongNames: Story = { args: { json: [polishers, filterers], heading: 'Setters, operators and tenders' } };

/** More rows than a chart can show at a glance: the table stands in its place. */
export const ManyRows: Story = { args: { json: everyone, heading: 'Pay in thirteen occupations' } };

/** The same as rows and columns. */
export const Table: Story = { args: { json: [electricians, nurses, executives], view: 'table', heading: 'Pay as a table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { json: nurses, tools: '' },
  play: switchesToTable('salary-range', 4),
};

/** Arrow keys go from mark to mark; each is named with its value. */
export const Keyboard: Story = {
  args: { json: nurses },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const marks = [...element.shadowRoot!.querySelectorAll<SVGGElement>('[data-mark]')];
    marks[0]!.focus();
    await expect(element.shadowRoot!.activeElement).toBe(marks[0]);
    press(marks[0]!, getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[1]));
    await expect(marks[1]!.getAttribute('aria-label')).toMatch(/\d/);
    press(marks[1]!, 'End');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks.at(-1)));
    await waitFor(() => expect(element.shadowRoot!.querySelector('[part=tooltip]')?.textContent).toMatch(/\d/));
  },
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: guide.salary, density: 'compact' } };

/** A column of 240 pixels: labels that do not fit are listed under the axis. */
export const Narrow: Story = {
  args: { json: guide.salary },
  render: narrow('salary-range'),
};

/** In Arabic the axis runs from right to left. */
export const RightToLeft: Story = {
  args: { json: { region: 'AE', currency: 'AED', unitText: 'MONTH', minValue: 9000, percentile25: 12500, median: 17000, percentile75: 24000, maxValue: 38000 } },
  globals: arabic,
};

/** In German. */
export const German: Story = {
  args: { json: { region: 'DE', currency: 'EUR', unitText: 'YEAR', percentile25: 41000, median: 52500, percentile75: 68250, mean: { value: 56100, kind: 'estimated' } }, you: 50000 },
  globals: { locale: 'de' },
};

/** Colors of the page's own. */
export const OwnColors: Story = {
  args: { json: nurses, '--career-accent': 'light-dark(#8a3ffc, #be95ff)', '--salary-range-span': 'light-dark(#e8daff, #4a3370)' },
};

/** Text of the page's own in place of the heading, and under the chart. */
export const OwnText: Story = {
  args: { json: electricians, html: '<h2 slot="heading">Wired for growth</h2><p slot="footer">Union scale differs from place to place.</p>' },
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: `<table>
  <tr><th>Name</th><th>Currency</th><th>Lowest</th><th>Median</th><th>Highest</th></tr>
  <tr><td>Junior</td><td>USD</td><td><data value="52000">$52k</data></td><td><data value="61000">$61k</data></td><td><data value="74000">$74k</data></td></tr>
  <tr><td>Senior</td><td>USD</td><td><data value="71000">$71k</data></td><td><data value="88000">$88k</data></td><td><data value="112000">$112k</data></td></tr>
</table>`,
  },
};

/** From a file, as pages do most. */
export const FromAFile: Story = {
  args: { src: 'guides/information-technology-manager.json' },
  tags: ['needs-site'],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('salary-range')).toHaveAttribute('status', 'ready'));
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>No pay is known for this occupation.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = {
  args: { json: { currency: 'dollars', minValue: 90000, median: '12k', maxValue: 60000, levels: [{ name: 'Entry' }] } },
};

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = {
  args: { json: { currency: 'USD', median: 'unknown' }, html: '<p>Around $90,000 a year, says the union.</p>' },
};

/** Data on its way. */
export const Loading: Story = loading;
