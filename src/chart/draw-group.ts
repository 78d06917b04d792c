import { html, nothing, type TemplateResult } from 'lit';
import { drawSubheading } from './heading.js';

/**
 * Draws a group inside a section: its title as a heading, and what belongs to it. Nothing without content.
 *
 * @param level the level of the heading, 3 to 6
 * @param content what belongs to the group; `undefined` or `nothing` for none
 * @csspart group - A group: its title, and what belongs to it.
 */
export const drawGroup = (level: number, title: unknown, content: unknown): TemplateResult | typeof nothing =>
  content === undefined || content === nothing ? nothing : html`<div part="group">${drawSubheading(level, title)}${content}</div>`;
