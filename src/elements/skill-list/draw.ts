import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawLine, drawText } from '../../chart/draw-prose.js';
import type { Notes } from '../../chart/notes.js';
import { drawShareBar } from '../../chart/share-bar.js';
import type { Voice } from '../../chart/voice.js';
import { readFigure } from '../../model/figure.js';
import type { Skills } from '../../model/skills.js';
import type { SkillsWords } from '../../words/skills-words.js';

/** A list of skills with its title. */
export type SkillGroup = Skills[number];

type Skill = Exclude<SkillGroup['items'][number], string>;

/** What it takes to draw skills. */
export interface SkillsPicture {
  readonly voice: Voice<SkillsWords>;
  readonly notes: Notes;
  readonly lang: string | undefined;
  readonly rtl: boolean;
}

const measures = ['level', 'importance'] as const;

/** Whether a skill has a figure. */
const isRated = (skill: Skill | string): boolean => typeof skill !== 'string' && measures.some((measure) => skill[measure] !== undefined);

/** Takes what is known of the figures of a list. What holds for many of them is said of the list, once. */
export function collectNotes({ title, items }: SkillGroup, { voice, notes }: SkillsPicture): void {
  for (const skill of items) {
    for (const measure of measures) {
      const figure = typeof skill === 'string' ? undefined : skill[measure];
      if (figure !== undefined) notes.add(voice.frame.named(voice.own(title), voice.words[measure]), readFigure(figure));
    }
  }
}

/**
 * Draws the skills of a list.
 *
 * @csspart skills - A list of skills.
 */
export function drawSkills({ items }: SkillGroup, picture: SkillsPicture): TemplateResult {
  const entries = items.map((skill) => drawSkill(typeof skill === 'string' ? { name: skill } : skill, picture));
  return items.some(isRated) ? html`<ul part="skills" role="list">${entries}</ul>` : html`<ul part="skills">${entries}</ul>`;
}

/**
 * Draws a skill: its name, what it is, examples, and a line for each figure.
 *
 * @csspart skill - A skill.
 * @csspart measure - The level or the importance of a skill, in words and as a bar.
 */
function drawSkill({ name, description, examples, ...skill }: Skill, picture: SkillsPicture): TemplateResult {
  const { voice, notes, lang, rtl } = picture;
  return html`<li part="skill">
    ${drawName(name, lang)}${measures.map((measure) => {
      const figure = skill[measure];
      if (figure === undefined) return nothing;
      const reading = readFigure(figure);
      const said = voice.frame.named(voice.words[measure], voice.share(reading) + notes.raised(reading));
      return html`<div part="measure" class="measure">${drawShareBar(reading, rtl)}<span>${said}</span></div>`;
    })}${drawText(description, lang)}${drawLine(examples, lang)}
  </li>`;
}
