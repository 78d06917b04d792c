import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('guide-section');

const advice = ['Learn to say what a machine does in words that a buyer knows.', 'Write down every change, the small ones first.', 'Find somebody who has done the job for ten years, and ask.'];

const meta: Meta<TagArgs> = {
  title: 'Guide section',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: ['Another text.'],
      name: 'advice',
      ...colorsWith({ view: 'table' }, '--career-muted', '--career-line'),
      ...colorsWith({ json: advice, name: 'advice' }, '--career-accent'),
      ...errorOf([1]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's way up, as paragraphs. */
export const Sample: Story = { args: { name: 'careerPath', json: guide.careerPath } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { name: 'advice', json: advice } };

/** A list of texts is a list. */
export const List: Story = { args: { name: 'responsibilities', json: guide.responsibilities } };

/** Titled passages with paragraphs and points. */
export const Passages: Story = {
  args: {
    name: 'portfolio',
    json: [
      'Three pieces of work say more than twenty.',
      { title: 'What to show', items: ['A problem, and how it was before', 'What you did about it', 'What changed, in figures that can be checked'] },
      { title: 'What to leave out', body: ['Whatever a former employer would not want to read.', 'And whatever you could not explain in an interview.'] },
    ],
  },
};

/** A section that this library does not know brings its own heading. */
export const OwnSection: Story = { args: { name: 'uniform', heading: 'What to wear', json: 'Shoes with steel caps, and nothing that hangs.' } };

/** The same as a table. */
export const Table: Story = { args: { ...Passages.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('guide-section'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Passages.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Passages.args ?? {}, render: narrow('guide-section') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { name: 'advice', json: [{ title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), items: ['https://example.com/'.repeat(12)] }] } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { name: 'advice', json: ['تعلّم أن تشرح عمل الآلة بكلمات يفهمها المشتري.', { title: 'دوّن كل تغيير', items: ['الصغير قبل الكبير', 'ومن قام به'] }] },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { name: 'mistakes', html: '<table>\n  <tr><th>Text</th></tr>\n  <tr><td>Changing two things at once.</td></tr>\n  <tr><td>Trusting a backup that nobody has read back.</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { name: 'advice', html: '<p>Ask us.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { name: 'advice', json: ['Good', 12, { body: 'no title' }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { name: 'advice', json: [12], html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = { ...loading, args: { name: 'advice', ...loading.args } };
