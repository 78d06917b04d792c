import { html, nothing, type TemplateResult } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawLink, drawName, type Base } from '../../chart/draw-link.js';
import { drawLine, drawText } from '../../chart/draw-prose.js';
import type { Notes } from '../../chart/notes.js';
import { drawShareBar } from '../../chart/share-bar.js';
import type { Voice } from '../../chart/voice.js';
import type { Education } from '../../model/education.js';
import { readFigure } from '../../model/figure.js';
import type { EducationWords } from '../../words/education-words.js';

type Level = NonNullable<Education['levels']>[number];
type Certification = NonNullable<Education['certifications']>[number];

/** What it takes to draw an education. */
export interface EducationPicture {
  readonly voice: Voice<EducationWords>;
  readonly notes: Notes;
  readonly lang: string | undefined;
  readonly base: Base;
  readonly rtl: boolean;
  /** The level of headings inside. */
  readonly level: number;
}

/**
 * Draws levels of education, certifications, experience and training, each under a heading.
 *
 * @csspart levels - The list of levels.
 * @csspart certifications - The list of certifications.
 */
export function drawPath({ levels, certifications, experienceRequirements, training }: Education, picture: EducationPicture): TemplateResult {
  const { voice: { words }, level, lang } = picture;
  return html`${drawGroup(level, words.levels, levels?.length ? html`<ul part="levels" class="groups" role="list">${levels.map((each) => drawLevel(each, picture))}</ul>` : nothing)}
  ${drawGroup(level, words.certifications, certifications?.length ? html`<ul part="certifications" role="list">${certifications.map((each) => drawCertification(each, picture))}</ul>` : nothing)}
  ${drawGroup(level, words.experience, drawText(experienceRequirements, lang))}${drawGroup(level, words.training, drawText(training, lang))}`;
}

/**
 * Draws a level: its name, how much it is needed, how many have it, in which fields.
 *
 * @csspart level - A level of education.
 * @csspart badge - Whether a level is required, preferred or optional.
 * @csspart measure - The share of workers with a level, in words and as a bar.
 */
function drawLevel({ name, need, share, fields }: Level, { voice, notes, lang, rtl }: EducationPicture): TemplateResult {
  const { words, frame } = voice;
  const reading = share === undefined ? undefined : readFigure(share);
  return html`<li part="level">
    ${drawName(name, lang)}${need ? html` <span part="badge" class=${need}>${words.needs[need]}</span>` : nothing}${reading
      ? html`<div part="measure" class="measure">${drawShareBar(reading, rtl)}<span>${frame.named(words.share, voice.share(reading) + notes.raised(reading))}</span></div>`
      : nothing}${drawLine(fields, lang)}
  </li>`;
}

/**
 * Draws a certification: its name and abbreviation, and what it proves.
 *
 * @csspart certification - A certification.
 */
const drawCertification = ({ name, abbr, proves, url }: Certification, { lang, base }: EducationPicture): TemplateResult =>
  html`<li part="certification">
    ${drawLink(drawName(name, lang), url, base)}${abbr?.trim() ? html` <span class="muted">${drawName(abbr, lang)}</span>` : nothing}${drawText(proves, lang)}
  </li>`;
