import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import type { CareerFaq } from '../src/index.js';
import { aboutTag, drawTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('career-faq');

const bakery = [
  { question: 'Do I have to get up at two?', answer: 'In most bakeries, yes. Some let the dough rest in the cold, and bake by day.' },
  { question: 'Is flour bad for the lungs?', answer: 'It can be, over the years. Good bakeries keep the dust down, and masks are at hand.' },
  { question: 'What does it take to begin?', answer: 'An apprenticeship, as a rule, and shoes that do not slip.' },
];

const passages = [
  {
    question: 'How do I get in without an apprenticeship?',
    answer: ['As a helper, in many places.', { title: 'What you can offer', body: ['Bakeries look for people who are there when the oven is hot.'], items: ['A trial month', 'Weekends'] }],
  },
  { question: 'Is it warm?', answer: ['In winter, pleasantly.', 'In summer, not so.'] },
];

/** Draws a tag with its first question open. */
const opened = (args: TagArgs): HTMLElement => {
  const element = drawTag('career-faq', args) as CareerFaq;
  void element.updateComplete.then(() => element.shadowRoot!.querySelector('summary')?.click());
  return element;
};

const meta: Meta<TagArgs> = {
  title: 'Career FAQ',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: passages,
      ...colorsWith({ json: passages }, '--career-muted', '--career-accent'),
      ...errorOf([{ question: 1 }]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's questions. */
export const Sample: Story = { args: { json: guide.faq } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: bakery } };

/** A question that a reader has opened: an answer in paragraphs, with a titled passage. */
export const Open: Story = {
  args: { json: passages },
  render: opened,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerFaq>('career-faq')!;
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('[open]')).toHaveLength(1));
  },
};

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('career-faq'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: passages, density: 'compact' }, render: opened };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('career-faq') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: { json: [{ question: `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2)}?`, answer: 'https://example.com/'.repeat(12) }] },
  render: opened,
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: [{ question: 'أي شهادة أختار؟', answer: ['إن كنت تريد العمل داخل الشركات فشهادة المحاسب الإداري.'] }, { question: 'هل ستلغي البرامج مهنة المحاسب؟', answer: 'ستلغي جزءًا من عملها.' }] },
  globals: arabic,
  render: opened,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>Question</th><th>Answer</th></tr>\n  <tr><td>Is it warm?</td><td>In winter, pleasantly.</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: [{ question: 'Is it warm?' }, { question: 12, answer: 'Yes.' }] } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: [{ question: 'Is it warm?' }], html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
