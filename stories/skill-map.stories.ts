import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { type SkillMap } from '../src/index.js';
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, errorOf, loading, narrow, press, tableVariations } from './states.js';

const tag = aboutTag('skill-map');

/** What leads to what among the sample guide's skills, as these stories have it. */
const linked = {
  ...guide.skillMap,
  links: [
    { from: 'network-architecture', to: 'cloud-infrastructure' },
    { from: 'cybersecurity-principles', to: 'risk-assessment' },
    { from: 'cybersecurity-principles', to: 'cybersecurity-strategy' },
    { from: 'project-management', to: 'strategic-planning' },
    { from: 'it-service-management', to: 'vendor-negotiation' },
    { from: 'vendor-negotiation', to: 'communication' },
    { from: 'team-building', to: 'conflict-resolution' },
    { from: 'change-management', to: 'cybersecurity-strategy' },
  ],
};
const have = 'network-architecture project-management cloud-infrastructure team-building communication';
const source = { title: 'Survey of analysts', publisher: 'A guild made up for this story' };
const analyst = {
  groups: [
    {
      title: 'Data',
      skills: [{ name: 'SQL', level: { value: 0.9, kind: 'measured', source } }, { name: 'Python', level: 0.6 }, { name: 'Statistics', level: { atLeast: 0.5 } }, { name: 'R', level: { suppressed: 'unreliable' } }],
    },
    { title: 'People', skills: [{ name: 'Interviewing users', level: 0.3 }, 'Writing'] },
  ],
};

const meta: Meta<TagArgs> = {
  title: 'Skill map',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: analyst,
      layout: 'radial',
      have,
      editable: true,
      remember: 'a-key-of-this-story',
      '--skill-map-have': { with: { have }, value: 'rgb(0, 110, 60)' },
      '--skill-map-link': { with: { json: linked }, value: 'rgb(120, 60, 0)' },
      ...colorsWith({ have }, '--career-accent'),
      ...errorOf({ groups: 'none' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The element of a story. */
const of = (canvas: HTMLElement): SkillMap => canvas.querySelector('skill-map')!;
const marksOf = (element: SkillMap): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-mark]')];

/** The sample guide's map: three groups, foundations at the start. It links nothing, so no line is drawn. */
export const Sample: Story = { args: { json: guide.skillMap } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = {
  args: {
    json: {
      groups: [
        { title: 'Foundations', skills: ['SQL', 'Statistics', 'Spreadsheets'] },
        { title: 'Analysis', skills: ['Experiments', 'Forecasting'] },
      ],
      links: [
        { from: 'sql', to: 'experiments' },
        { from: 'statistics', to: 'forecasting' },
      ],
    },
    have: 'sql',
    editable: true,
  },
};

/** Lines where the data links skills: on to the next column, past one, back, and within a column. */
export const Links: Story = { args: { json: linked, heading: 'What leads to what' } };

/** The skills that somebody has are filled, the others outlined; what is missing is listed. */
export const Coverage: Story = { args: { json: linked, have, heading: 'Five of fifteen' } };

/** Nothing is missing. */
export const Complete: Story = { args: { json: { groups: [{ title: 'Data', skills: ['SQL', 'R'] }] }, have: 'sql r' } };

/** A tree around a root, with the links across it. */
export const Radial: Story = { args: { json: linked, layout: 'radial', have } };

/** Levels: bars where they are known exactly, words for bounds and for what is not published. */
export const Levels: Story = { args: { json: analyst, have: 'writing', heading: 'How well an analyst knows what' } };

/** The reader marks skills. */
export const Editable: Story = {
  args: { json: analyst, editable: true },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const changed = fn();
    element.addEventListener('have-change', (event) => void changed(event.have));
    marksOf(element)[1]!.click();
    await waitFor(() => expect(marksOf(element)[1]!.getAttribute('aria-pressed')).toBe('true'));
    await expect(changed).toHaveBeenCalledWith(['python']);
  },
};

/** Arrow keys go along a group and across groups; what a skill leads to is said. */
export const Keyboard: Story = {
  args: { json: linked },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const marks = marksOf(element);
    marks[0]!.focus();
    press(marks[0]!, 'ArrowDown');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[1]));
    press(marks[1]!, getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(marks[6]));
    await waitFor(() => expect(element.shadowRoot!.querySelector('[part=tooltip]')?.textContent).not.toBeUndefined());
  },
};

/** Two hundred skills in ten groups: more than stand side by side, so links are said in words. */
export const ManySkills: Story = {
  args: {
    json: {
      groups: Array.from({ length: 10 }, (_, group) => ({ title: `Unit ${group + 1}`, skills: Array.from({ length: 20 }, (_, skill) => `Competence ${group + 1}.${skill + 1}`) })),
      links: Array.from({ length: 9 }, (_, group) => ({ from: `competence-${group + 1}-20`, to: `competence-${group + 2}-1` })),
    },
    heading: 'Two hundred competences',
    have: 'competence-1-1 competence-1-2',
  },
};

/** Names far longer than the room for them. */
export const LongNames: Story = {
  args: {
    json: {
      groups: [
        { title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', skills: ['Coordination of information technology, data protection and digital transformation across every department of the group', 'SQL'] },
        { title: 'Supervision', skills: ['Rechtsschutzversicherungsgesellschaftenangestelltenverwaltung'] },
      ],
      links: [{ from: 'sql', to: 'rechtsschutzversicherungsgesellschaftenangestelltenverwaltung' }],
    },
  },
};

/** The same as rows and columns. */
export const Table: Story = { args: { json: { ...analyst, links: [{ from: 'sql', to: 'writing' }] }, view: 'table' } };

/** Every tool. */
export const Tools: Story = { args: { json: analyst, tools: '' } };

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: guide.skillMap, density: 'compact' } };

/** A column of 240 pixels: groups stand one below the other, and links are said in words. */
export const Narrow: Story = {
  args: { json: linked, have },
  render: narrow('skill-map'),
};

/** In Arabic the first group stands on the right. */
export const RightToLeft: Story = {
  args: {
    json: {
      groups: [
        { title: 'الأساسيات', skills: ['الشبكات', 'الأمن السيبراني', 'إدارة المشاريع'] },
        { title: 'القيادة', skills: ['التخطيط', 'التواصل', 'SQL'] },
      ],
      links: [
        { from: 'الشبكات', to: 'التخطيط' },
        { from: 'التواصل', to: 'الأمن-السيبراني' },
      ],
    },
    have: 'الشبكات',
  },
  globals: arabic,
};

/** In German. */
export const German: Story = { args: { json: { groups: [{ title: 'Grundlagen', skills: ['Netze', 'Datenschutz'] }, { title: 'Führung', skills: ['Planung'] }] }, have: 'netze' }, globals: { locale: 'de' } };

/** Colors of the page's own. */
export const OwnColors: Story = { args: { json: linked, have, '--skill-map-have': 'light-dark(#8a3ffc, #be95ff)', '--skill-map-link': 'light-dark(#9a5b00, #e0a040)' } };

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: `<table>
  <tr><th>Group</th><th>Skill</th><th>Level</th></tr>
  <tr><td>Data</td><td>SQL</td><td><data value="0.9">90%</data></td></tr>
  <tr><td>Data</td><td>Python</td><td><data value="0.6">60%</data></td></tr>
  <tr><td>People</td><td>Writing</td><td></td></tr>
</table>`,
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>No skills are listed for this occupation.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = { args: { json: { groups: [{ title: 'Data', skills: [{ name: 'SQL', level: 9 }, 5] }], links: [{ from: 'sql', to: 'nowhere' }] } } };

/** A broken map shows what the page put inside, too. */
export const BrokenWithFallback: Story = { args: { json: { groups: 'none' }, html: '<p>SQL, statistics and writing.</p>' } };

/** Data on its way. */
export const Loading: Story = loading;
