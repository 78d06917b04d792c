import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawProse, drawText, hasProse } from '../../chart/draw-prose.js';
import { drawSubheading } from '../../chart/heading.js';
import type { CaseStudies } from '../../model/case-studies.js';
import type { CaseStudiesWords } from '../../words/case-studies-words.js';

/**
 * Draws a card for each case.
 *
 * @param level the level of the titles as headings, 3 to 6
 * @param lang the language of the guide's own texts
 * @csspart cases - The cards, in rows where there is room.
 */
export const drawCases = (section: CaseStudies, words: CaseStudiesWords, level: number, lang: string | undefined): TemplateResult =>
  html`<div part="cases">${section.map((study) => drawCase(study, words, level, lang))}</div>`;

/**
 * @csspart case - The card of a case.
 * @csspart sector - Where a case is from.
 * @csspart story - The story of a case.
 * @csspart takeaway - What to take away from a case.
 */
const drawCase = ({ title, sector, body, takeaway }: CaseStudies[number], words: CaseStudiesWords, level: number, lang: string | undefined): TemplateResult =>
  html`<article part="case">
    <div>${drawSubheading(level, drawName(title, lang))}${sector?.trim() ? html`<p part="sector" class="muted">${drawName(sector, lang)}</p>` : nothing}</div>
    <div>${hasProse(body) ? html`<div part="story">${drawProse(body, lang, Math.min(level + 1, 6))}</div>` : nothing}</div>
    <div>${takeaway?.trim() ? html`<div part="takeaway"><p class="muted">${words.takeaway}</p>${drawText(takeaway, lang)}</div>` : nothing}</div>
  </article>`;
