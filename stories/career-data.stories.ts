import type { Meta, StoryObj } from '@storybook/web-components-vite';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { aboutTag, type TagArgs } from './draw-tag.js';
import { nurses } from './pay.js';

const tag = aboutTag('career-data');
const inside = '<salary-range density="compact"></salary-range>';

const meta: Meta<TagArgs> = {
  title: 'Career data',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      json: { title: 'Nurse', salary: nurses },
      html: `${inside}${inside}`,
      '--career-error': { with: { json: [] }, value: 'rgb(120, 0, 200)' },
    },
    // A provider draws nothing itself: these speak to the list of problems only.
    controls: { include: ['JSON child', 'children', '--career-error'] },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** One guide, handed to the elements inside. */
export const Sample: Story = {
  args: { json: guide, html: `<p>Two widgets, one guide:</p>${inside}<hr><salary-range view="table" heading="The same as a table"></salary-range>` },
};

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = {
  args: {
    json: { title: 'Electrician', salary: { currency: 'USD', percentile25: 48820, median: 62350, percentile75: 81730 } },
    html: '<h1>Electrician</h1><salary-range></salary-range>',
  },
};

/** An inner provider speaks for what is inside it. */
export const Nested: Story = {
  args: {
    json: { title: 'Electrician', salary: { name: 'The outer guide', currency: 'USD', median: 62350 } },
    html: `${inside}<hr><career-data><script type="application/json">${JSON.stringify({ title: 'Nurse', salary: { name: 'The inner guide', currency: 'USD', median: 93600 } })}</script>${inside}</career-data>`,
  },
};

/** A guide without pay leaves the element empty: what the page put inside it is shown. */
export const NoSuchSection: Story = {
  args: { json: { title: 'Poet' }, html: '<salary-range><p>Pay is not known.</p></salary-range>' },
};

/** A list is no guide: one list of problems, and each element inside shows what the page put there. */
export const Broken: Story = {
  args: { json: [{ title: 'Electrician' }], html: '<salary-range><p>Around $90,000 a year.</p></salary-range>' },
};
