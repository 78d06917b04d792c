/** The picture of `<skill-map>`: a list of groups, each a list of skills, with lines between the columns. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { em, fromClass, percent, untilClass, widthName } from '../../chart/lengths.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import type { Notes } from '../../chart/notes.js';
import { drawPlotFrame } from '../../chart/plot.js';
import type { SkillColumn, SkillEnd, SkillLine, SkillMapLayout, SkillPass, SkillPlace } from '../../geometry/skill-map.js';
import { readFigure } from '../../model/figure.js';
import type { Coverage } from '../../model/skill-coverage.js';
import type { SkillVoice } from './say.js';

/** What it takes to draw. */
export interface SkillPicture {
  readonly layout: SkillMapLayout;
  readonly voice: SkillVoice;
  readonly focus: MarkFocus;
  readonly notes: Notes;
  /** What the reader has; nothing where nobody asked. */
  readonly coverage: Coverage | undefined;
  /** Whether the reader can mark skills. */
  readonly editable: boolean;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** Whether the words run against the direction of the chart, as English does in a page from right to left. */
  readonly mixed: boolean;
  /** The names in the focus of the tier that the reader has opened. */
  readonly named: ReadonlySet<string>;
}

/** Marks a skill that the focus of the tier that the reader has opened names. */
export const currentOf = ({ skill }: SkillPlace, { named }: SkillPicture): 'true' | typeof nothing => (named.has(skill.name) ? 'true' : nothing);

/** Whether a link has an end in the skill that a pointer or the focus is on. */
export const isLit = ({ from, to }: { readonly from: SkillEnd; readonly to: SkillEnd }, { active }: MarkFocus): boolean =>
  active !== undefined && (from.number === active || to.number === active);

/** The class of a skill's mark: whether the reader has it, where that is known. */
export const stateOf = (number: number, { coverage }: SkillPicture): 'have' | 'lack' | '' => (coverage ? (coverage.marked.has(number) ? 'have' : 'lack') : '');

/** How many marks there are. */
export const countOf = ({ columns }: SkillMapLayout): number => columns.reduce((sum, { skills }) => sum + skills.length, 0);

/** A skill in full, in words. */
export function describeSkill(place: SkillPlace, picture: SkillPicture): string {
  const { voice, notes, editable } = picture;
  // A button that is pressed says it by itself.
  const state = editable ? '' : stateOf(place.number, picture);
  return voice.frame.remarks([voice.own(place.name), ...(state ? [voice.words[state]] : []), ...voice.more(place, notes)]);
}

/** Draws the map. `tree`, where it is drawn, stands in place of the columns as soon as there is room for it. */
export function drawPlot(picture: SkillPicture, name: string, tree: TemplateResult | undefined): TemplateResult {
  const { focus, mixed, layout } = picture;
  if (!layout.columns.length) return html``;
  return drawPlotFrame(
    name,
    mixed,
    focus.hear,
    html`${tree ? html`${tree}<div class="until-640">${drawColumns(picture)}</div>` : drawColumns(picture)}`,
  );
}

/**
 * Draws the groups as columns, and where there is no room for these, one below the other with links in words.
 *
 * @csspart group - A group: its title, its description, its skills.
 * @csspart skill - A skill.
 */
function drawColumns(picture: SkillPicture): TemplateResult {
  const { layout, coverage } = picture;
  const { columns, from, links } = layout;
  const count = countOf(layout);
  const isTail = columns.at(-1)?.lines.length;
  return html`<ul class="groups across-${widthName(from)} ${links && from !== Infinity ? 'linked' : ''} ${isTail ? 'tail' : ''} ${coverage ? 'covered' : ''}" role="list">
    ${columns.map((column) => drawColumn(column, count, picture))}
  </ul>`;
}

function drawColumn(column: SkillColumn, count: number, picture: SkillPicture): TemplateResult {
  const { layout, voice, coverage, lang } = picture;
  const { group, skills, name } = column;
  const part = coverage && voice.part(coverage.groups[column.column]!);
  return html`<li part="group">
    <div class="head">
      <p class="title">${drawName(name, lang)}${part ? html` <span class="part">${part}</span>` : nothing}</p>
      ${group.description ? html`<p class="description">${drawName(group.description, lang)}</p>` : nothing}
      ${drawLinks(column, picture)}
    </div>
    <div class="column">
      <svg class="lines" aria-hidden="true">
        <line class="rule" x2="100%"></line>
        ${column.lines.length || column.passes.length
          ? svg`<g class="${fromClass(layout.from)}">${column.passes.map((pass) => drawPass(pass, picture))}${column.lines.map((line) => drawLine(line, column, picture))}</g>`
          : nothing}
      </svg>
      ${skills.length
        ? html`<ul class="skills" role="list" aria-label=${name}>
            ${skills.map((place) => drawSkill(place, count, picture))}${layout.links && layout.from !== Infinity ? drawFill(layout.rows - skills.length, layout) : nothing}
          </ul>`
        : nothing}
    </div>
  </li>`;
}

/** Takes the room of rows that a column does without, so that those of all columns are as high. */
function drawFill(rows: number, { from }: SkillMapLayout): readonly TemplateResult[] {
  return [512, 64, 8, 1].flatMap((size, index) => {
    const count = Math.floor((index ? rows % (size * 8) : rows) / size);
    return Array.from({ length: count }, () => html`<li class="fill fill-${size} ${fromClass(from)}" aria-hidden="true"></li>`);
  });
}

/** What links say, where no line does. A reader of the screen hears it with each skill. */
const drawLinks = (linked: SkillColumn | SkillPlace, { voice, layout }: SkillPicture): readonly TemplateResult[] =>
  voice.links(linked).map((sentence) => html`<p class="links ${untilClass(layout.from)}" aria-hidden=${'skill' in linked ? 'true' : nothing}>${sentence}</p>`);

function drawSkill(place: SkillPlace, count: number, picture: SkillPicture): TemplateResult {
  const { layout, voice, focus, notes, lang, editable } = picture;
  const { number, column, name, bar } = place;
  const state = stateOf(number, picture);
  const level = voice.level(place, notes);
  const told = voice.more(place, notes);
  const more = voice.frame.remarks(told);
  // What stands under the skill in words is not said again above it.
  const shown = told.length === voice.links(place).length ? fromClass(layout.from) : nothing;
  const tab = focus.tabIndex(number, count);
  const current = currentOf(place, picture);
  const inside = html`<svg class="chip" aria-hidden="true">
      <rect width="100%" height="100%"></rect>
      ${bar ? svg`<svg y="100%" overflow="visible"><rect class="bar" x=${percent(bar.at)} y="-3" width=${percent(bar.width)} height="3"></rect></svg>` : nothing}</svg
    ><svg class="dot" width="16" height="16" aria-hidden="true">${drawDot(8, 8, state)}</svg
    >${drawName(name, lang, 'name')}${level ? html` <span class=${readFigure(place.skill.level!).suppressed === undefined ? 'level' : 'level words'}>${level}</span>` : nothing}`;
  return html`<li>
    ${editable
      ? html`<button part="skill" type="button" class=${state} aria-description=${more || nothing} aria-pressed=${state === 'have' ? 'true' : 'false'} aria-current=${current} tabindex=${tab} data-mark=${number} data-group=${column}>${inside}</button>`
      : html`<div part="skill" role="img" class=${state} aria-label=${describeSkill(place, picture)} aria-current=${current} tabindex=${tab} data-mark=${number} data-group=${column} data-notes=${voice.note(place, notes) ?? nothing}>${inside}</div>`}
    ${drawLinks(place, picture)}${more && focus.active === number ? html`<div part="tooltip" class=${shown} aria-hidden="true">${more}</div>` : nothing}
  </li>`;
}

/** The dot of a skill: filled, with a tick in it, where the reader has it; hollow where not; small where nobody asked. */
export const drawDot = (x: number, y: number, state: string): unknown =>
  svg`<circle cx=${x} cy=${y} r=${state ? 7 : 3}></circle>${state === 'have' ? svg`<path class="tick" d=${`M${x - 3} ${y + 0.5}l2 2l4 -4.5`}></path>` : nothing}`;

/** A link on its way past a column. */
const drawPass = (pass: SkillPass, { focus }: SkillPicture): unknown =>
  svg`<line class=${isLit(pass, focus) ? 'link lit' : 'link'} x2="100%" y1=${percent(pass.at)} y2=${percent(pass.at)}></line>`;

const heads = { left: 'M6 -4L0 0L6 4', right: 'M-6 -4L0 0L-6 4' } as const;

/** A piece of a link, in em from the end of its column. */
const drawLine = (line: SkillLine, { end }: SkillColumn, { focus }: SkillPicture): unknown =>
  svg`<svg class=${isLit(line, focus) ? 'link lit' : 'link'} x=${percent(end)} overflow="visible"><line x1=${em(line.x1)} x2=${em(line.x2)} y1=${percent(line.y1)} y2=${percent(line.y2)}></line>${
    line.arrow ? svg`<svg x=${em(line.x2)} y=${percent(line.y2)} overflow="visible"><path d=${heads[line.arrow]}></path></svg>` : nothing
  }</svg>`;

/** Draws what is missing, a line for each group. Nothing where nothing is. */
export function drawGaps({ voice, coverage }: Pick<SkillPicture, 'voice' | 'coverage'>): TemplateResult | typeof nothing {
  const { words } = voice;
  const gaps = coverage?.groups.filter(({ missing }) => missing.length) ?? [];
  if (!gaps.length) return nothing;
  return html`<div part="gaps">
    <p class="title">${words.missing}</p>
    <ul role="list" aria-label=${words.missing}>
      ${gaps.map(({ title, missing }) => html`<li><bdi>${words.gap(voice.own(title), voice.list(missing.map(({ name }) => name)))}</bdi></li>`)}
    </ul>
  </div>`;
}
