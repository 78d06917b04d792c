import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { type DayTimeline } from '../src/index.js';
import { aboutTag, drawTag, type TagArgs } from './draw-tag.js';
import { arabic, errorOf, loading, narrow, press, tableVariations } from './states.js';

const tag = aboutTag('day-timeline');

/** A night: it runs over midnight, two blocks overlap, and there is a gap. */
const ward = {
  timeZone: 'Europe/Berlin',
  blocks: [
    { name: 'Night shift', start: '22:00', end: '02:30', focus: 'Ward rounds', tasks: ['Check the monitors', 'Hand out medicine'] },
    { name: 'On call', start: '01:00', end: '05:00', focus: 'Emergencies' },
    { name: 'Handover', start: '05:30', end: '06:00', focus: 'Reports', tasks: ['Tell the day shift what happened'] },
  ],
};

const bakery = {
  blocks: [
    { name: 'Ovens', start: '03:00', end: '07:00', focus: 'Bread and rolls', tasks: ['Shape the dough', 'Bake the first batch'] },
    { name: 'Shop', start: '07:00', end: '10:00', focus: 'Morning customers' },
    { name: 'Dough', start: '10:30', end: '12:00', focus: 'Tomorrow', tasks: ['Set the sourdough', 'Order flour'] },
  ],
};

const half = (index: number): string => `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`;
const appointments = { blocks: Array.from({ length: 26 }, (_, index) => ({ name: `Patient ${index + 1}`, start: half(16 + index), end: half(17 + index) })) };

const meta: Meta<TagArgs> = {
  title: 'Day timeline',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: bakery,
      now: true,
      '--day-timeline-block': 'rgb(250, 220, 160)',
      '--day-timeline-mark': 'rgb(160, 90, 0)',
      '--day-timeline-min-height': '60rem',
      '--day-timeline-now': { with: { now: true }, value: 'rgb(0, 90, 0)' },
      ...errorOf({ blocks: 'none' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The element of a story. */
const of = (canvas: HTMLElement): DayTimeline => canvas.querySelector('day-timeline')!;

/** Draws the tag with a clock that stands. */
const at = (time: string) => (args: TagArgs) => {
  const element = drawTag('day-timeline', args) as DayTimeline;
  element.clock = () => new Date(time);
  return element;
};

/** The sample guide's day: three blocks, one after the other, each with what it is about. */
export const Sample: Story = { args: { json: guide.day } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: bakery, heading: 'A baker’s day', tools: 'table' } };

/** Over midnight, on two lanes where blocks overlap, with a gap, in a time zone. */
export const NightShift: Story = { args: { json: ward, heading: 'A night on the ward' } };

/** A line at this moment, in the day's time zone, and in words which block it is in. */
export const Now: Story = { args: { json: ward, heading: 'A night on the ward', now: true }, render: at('2026-03-03T00:40:00Z') };

/** This moment is no part of the day: it is said, and no line is drawn. */
export const NowOutside: Story = { args: { json: { ...bakery, timeZone: 'UTC' }, heading: 'A baker’s day', now: true }, render: at('2026-03-03T18:00:00Z') };

/** Half an hour each, and more than two dozen: numbers in the picture lead to the list. */
export const HalfHours: Story = { args: { json: appointments, heading: 'Surgery hours' } };

/** One block of 24 hours. */
export const AllDay: Story = { args: { json: { blocks: [{ name: 'On call', start: '08:00', end: '08:00', focus: 'Be within half an hour of the hospital' }] }, heading: 'On call' } };

/** Four things at once. */
export const Overlaps: Story = {
  args: {
    json: { blocks: ['Listen', 'Write', 'Answer calls', 'Keep an eye on the door'].map((name, index) => ({ name, start: half(18 + index), end: half(24 + index) })) },
    heading: 'The front desk',
  },
};

/** Names far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      blocks: [
        { name: 'Setters, operators and tenders of crushing, grinding and polishing machines take over', start: '06:00', end: '06:30', focus: 'Everything that the shift before has left to do, and what the foreman adds to it' },
        { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', start: '06:30', end: '14:00', tasks: ['A task that is so long that it takes several lines, wherever it is shown, on a phone as on a wide page, and is kept whole'] },
      ],
    },
    heading: 'An early shift',
  },
};

/** The same as rows and columns. */
export const Table: Story = { args: { json: ward, view: 'table', heading: 'A night as a table' } };

/** Every tool. */
export const Tools: Story = { args: { json: bakery, tools: '', heading: 'A baker’s day' } };

/** Arrow keys go from block to block; each is named with its times. */
export const Keyboard: Story = {
  args: { json: guide.day },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const marks = [...element.shadowRoot!.querySelectorAll<SVGGElement>('[data-mark]')];
    marks[0]!.focus();
    await expect(element.shadowRoot!.activeElement).toBe(marks[0]);
    press(marks[0]!, getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[1]));
    press(marks[1]!, 'ArrowDown');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[2]));
    await waitFor(() => expect(element.shadowRoot!.querySelector('[part=tooltip]')?.textContent).toMatch(/\d/));
  },
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: guide.day, density: 'compact' } };

/** A column of 240 pixels: the day runs down the page, still to scale. */
export const Narrow: Story = {
  args: { json: ward, heading: 'A night on the ward' },
  render: narrow('day-timeline'),
};

/** In Arabic the day runs from right to left. */
export const RightToLeft: Story = {
  args: {
    json: {
      blocks: [
        { name: 'الصباح', start: '09:00', end: '12:00', focus: 'تنسيق الفريق', tasks: ['اجتماع يومي', 'مراجعة الحوادث'] },
        { name: 'بعد الظهر', start: '12:30', end: '16:00', focus: 'إدارة المشاريع', tasks: ['كتابة التقارير'] },
        { name: 'المساء', start: '16:00', end: '18:00', focus: 'التعاون' },
      ],
    },
  },
  globals: arabic,
};

/** In German, on a clock of 24 hours. */
export const German: Story = {
  args: { json: { blocks: [{ name: 'Frühschicht', start: '06:00', end: '14:00', focus: 'Montage', tasks: ['Übergabe', 'Endkontrolle'] }, { name: 'Schulung', start: '14:15', end: '15:30' }] } },
  globals: { locale: 'de' },
};

/** Colors of the page's own. */
export const OwnColors: Story = {
  args: { json: bakery, '--career-accent': 'light-dark(#8a3ffc, #be95ff)', '--day-timeline-block': 'light-dark(#f0e6ff, #38245c)' },
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    heading: 'A day in the kitchen',
    html: `<table>
  <tr><th>Name</th><th>Start</th><th>End</th><th>Focus</th><th>Tasks</th></tr>
  <tr><td>Prep</td><td>10:00</td><td>12:00</td><td>Stocks and sauces</td><td>Check deliveries; Set up the line</td></tr>
  <tr><td>Lunch</td><td>12:00</td><td>15:00</td><td>Service</td><td></td></tr>
  <tr><td>Dinner</td><td><data value="17:00">5 PM</data></td><td><data value="23:00">11 PM</data></td><td>Service</td><td>Order for tomorrow</td></tr>
</table>`,
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>No two days are alike.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { timeZone: 'Middle/Earth', blocks: [{ name: 'Morning', start: '9 AM', end: '12:00' }, { start: '12:00', end: '25:00' }] } } };

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { blocks: 'morning, afternoon' }, html: '<p>Mostly meetings, says the union.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
