import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import accountant from '../data/guides/accountant-ar.json' with { type: 'json' };
import electrician from '../data/guides/electrician.json' with { type: 'json' };
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import pianoTuner from '../data/guides/piano-tuner.json' with { type: 'json' };
import nurse from '../data/guides/registered-nurse.json' with { type: 'json' };
import type { CareerGuide } from '../src/index.js';
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, errorOf, loading, narrow, variations } from './states.js';

const tag = aboutTag('career-guide');

const gardener = {
  title: 'Gardener',
  lang: 'en',
  summary: 'Plants, prunes and plans: a garden takes years, and somebody who comes back.',
  salary: { currency: 'USD', unitText: 'HOUR', percentile10: 14, median: 18, percentile90: 27, levels: [{ name: 'Head gardener', value: 25, tier: 'head' }] },
  responsibilities: ['Know what grows where.', 'Cut at the right time of the year.', 'Keep tools sharp.'],
  tiers: [
    { title: 'Gardener', id: 'gardener', experience: { minYears: 0, maxYears: 5 }, focus: ['Planting'] },
    { title: 'Head gardener', id: 'head', experience: { minYears: 5 }, focus: ['Planning', 'Leading'] },
  ],
  skillMap: { groups: [{ title: 'In the garden', skills: ['Planting', 'Pruning'] }, { title: 'At the desk', skills: ['Planning', 'Leading'] }] },
  advice: ['Work through a winter before you decide.'],
};

const meta: Meta<TagArgs> = {
  title: 'Career guide',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...variations,
      json: { title: 'Baker', advice: ['Go to bed early.'] },
      sections: 'advice salary',
      'json-ld': true,
      '--career-guide-top': '40px',
      '--career-guide-gap': '80px',
      ...errorOf([]),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The sample guide, whole. */
export const Sample: Story = { args: { json: guide } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = { args: { json: gardener } };

/** A guide whose figures come from public statistics. */
export const Nurse: Story = { args: { json: nurse } };

/** Another trade. */
export const Electrician: Story = { args: { json: electrician } };

/** An Arabic guide, from right to left. */
export const RightToLeft: Story = { args: { json: accountant }, globals: arabic };

/** A guide of hardly more than a title: nothing is said of what is not there. */
export const AlmostEmpty: Story = { args: { json: pianoTuner } };

/** Some sections, in an order of one's own. */
export const Picked: Story = { args: { json: guide, sections: 'tiers salary faq' } };

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: guide, sections: 'hero salary outlook tiers', density: 'compact' }, render: narrow('career-guide') };

/** A column of 240 pixels. */
export const Narrow: Story = { args: { json: gardener }, render: narrow('career-guide') };

/** Words far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      ...gardener,
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      summary: 'https://example.com/'.repeat(12),
      advice: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)],
    },
  },
};

/** The page's own top in place of title and facts; with an empty heading, the sections start at the second level. */
export const OwnTop: Story = { args: { json: gardener, heading: '', html: '<header slot="heading"><h1>Work in the green</h1><p>Three gardeners tell.</p></header>' } };

/** A tier that is opened marks its pay and its skills. */
export const ChosenTier: Story = {
  args: { json: gardener, sections: 'salary tiers skillMap' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerGuide>('career-guide')!;
    await element.updateComplete;
    const inside = (name: string): ShadowRoot => element.shadowRoot!.querySelector(name)!.shadowRoot!;
    inside('career-tiers').querySelectorAll<HTMLButtonElement>('button[part=tier]')[1]!.click();
    await waitFor(() => expect(inside('salary-range').querySelectorAll('[data-mark][aria-current=true]')).toHaveLength(1));
    await expect(inside('skill-map').querySelectorAll('[data-mark][aria-current=true]')).toHaveLength(2);
  },
};

/** A section that is broken says so; the others are drawn. */
export const Broken: Story = { args: { json: { ...gardener, advice: ['Work through a winter before you decide.', 12] } } };

/** A list is no guide: one list of problems, and what the page put inside. */
export const BrokenWithFallback: Story = { args: { json: [gardener], html: '<h1>Gardener</h1><p>Ask one.</p>' } };

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<h1>Gardener</h1><p>Ask one.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
