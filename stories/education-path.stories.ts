import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import electrician from '../data/guides/electrician.json' with { type: 'json' };
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, empty, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';

const tag = aboutTag('education-path');

const education = {
  body: 'Most come in through an apprenticeship of four to five years.',
  levels: [
    { name: 'High school diploma', need: 'required', share: { value: 0.31, kind: 'editorial' } },
    { name: 'Certificate', need: 'preferred', share: { value: 0.62, kind: 'editorial' }, fields: ['Electrical technology', 'Controls'] },
  ],
  certifications: [{ name: 'Journeyman license', proves: 'That you can work without supervision.', url: 'https://license.example/' }],
  training: 'A course on the new code every three years.',
};

const meta: Meta<TagArgs> = {
  title: 'Education path',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: { body: 'Another path.' },
      locale: { with: { json: nurse }, value: 'de' },
      ...colorsWith({ json: education }, '--career-line', '--career-accent'),
      ...errorOf([1]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide's path, with much to read. */
export const Sample: Story = { args: { json: guide.education } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: education } };

/** Shares with their source, and licenses with what each proves. */
export const Shares: Story = { args: { json: electrician } };

/** A share that its publisher advises not to use is said, and has no bar. */
export const Suppressed: Story = { args: { json: nurse } };

/** A single certification is enough. */
export const OnlyCertifications: Story = { args: { json: { certifications: [{ name: 'Basic Life Support', abbr: 'BLS', proves: 'That you can resuscitate until help comes.' }] } } };

/** The same as a table. */
export const Table: Story = { args: { ...Example.args, view: 'table' } };

/** Every tool of the toolbar. A click on the first one shows the table. */
export const Tools: Story = {
  args: { ...Example.args, tools: '' },
  play: switchesToTable('education-path'),
};

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { ...Example.args, density: 'compact' } };

/** A column of 240 pixels. */
export const Narrow: Story = { args: Example.args ?? {}, render: narrow('education-path') };

/** Words far longer than the room for them. */
export const LongNames: Story = { args: { json: { levels: [{ name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2), need: 'required', share: 0.5, fields: ['x'.repeat(120)] }], certifications: [{ name: 'https://example.com/'.repeat(12), abbr: 'X'.repeat(60) }] } } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { json: {
      body: 'درجة البكالوريوس هي المدخل المعتاد.',
      levels: [{ name: 'دبلوم', need: 'optional', share: 0.2 }, { name: 'بكالوريوس', need: 'required', share: { atLeast: 0.6 }, fields: ['محاسبة', 'مالية'] }],
      certifications: [{ name: 'محاسب إداري معتمد', abbr: 'CMA', proves: 'القدرة على التخطيط والتحليل.' }],
    } },
  globals: arabic,
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: { html: '<table>\n  <tr><th>List</th><th>Name</th><th>Need</th><th>What it proves</th></tr>\n  <tr><td>levels</td><td>Apprenticeship</td><td>required</td><td></td></tr>\n  <tr><td>certifications</td><td>Master carpenter</td><td></td><td>That you may train others.</td></tr>\n</table>' },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = empty;

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { body: 'Fine', levels: [{ name: 'Master', need: 'maybe', share: 30 }], certifications: ['PMP'] } } };

/** A broken section shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { levels: 7 }, html: '<p>Ask those who do the job.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
