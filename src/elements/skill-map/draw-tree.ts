import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent } from '../../chart/lengths.js';
import { anchorOf } from '../../chart/plot.js';
import { layoutSkillTree, type Point, type TreeLabel, type TreeSkill } from '../../geometry/skill-tree.js';
import { countOf, currentOf, describeSkill, drawDot, isLit, stateOf, type SkillPicture } from './draw.js';

/** Draws the map as a tree: the root, groups, skills, and links across it. */
export function drawTree(picture: SkillPicture): TemplateResult {
  const { layout, focus, voice, notes, coverage } = picture;
  const { width, height, root, branches, groups, links } = layoutSkillTree(layout);
  const count = countOf(layout);
  const active = groups.flatMap(({ skills }) => skills).find(({ place }) => place.number === focus.active);
  const more = active ? voice.frame.remarks([voice.own(active.place.name), ...voice.more(active.place, notes)]) : '';
  return html`<div class="from-640 tree">
    <svg viewBox="0 0 ${width} ${Math.ceil(height)}">
      <g class="branches" aria-hidden="true">${branches.map(({ x1, y1, x2, y2 }) => svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`)}</g>
      <g aria-hidden="true">
        ${links.map((link) => svg`<path class=${isLit(link, focus) ? 'link lit' : 'link'} d=${`M${link.x1} ${link.y1}Q${link.bend.x} ${link.bend.y} ${link.x2} ${link.y2}`}></path>`)}
      </g>
      ${drawNode(root)}
      ${groups.map(
        ({ x, y, column, label, skills }) => svg`<g role="group" aria-label=${voice.frame.remarks([column.name, ...(coverage ? [voice.part(coverage.groups[column.column]!)] : []), ...voice.links(column)])}>
          ${drawNode({ x, y })}${drawLabel(label, 'strong', picture)}${skills.map((skill) => drawSkill(skill, count, picture))}
        </g>`,
      )}
    </svg>
    ${active && more !== voice.own(active.label.lines.join(' '))
      ? html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(active.x / width)}; --top: ${percent(active.y / height)}`}>${more}</div>`
      : nothing}
  </div>`;
}

/** The root or a group: square, as skills are round. */
const drawNode = ({ x, y }: Point): unknown => svg`<rect class="root" x=${x - 4} y=${y - 4} width="8" height="8" aria-hidden="true"></rect>`;

function drawSkill({ x, y, place, label }: TreeSkill, count: number, picture: SkillPicture): unknown {
  const { focus, editable, voice, notes } = picture;
  const { number, column } = place;
  const state = stateOf(number, picture);
  return svg`<g role=${editable ? 'button' : 'img'} class=${state} aria-label=${describeSkill(place, picture)} aria-pressed=${editable ? (state === 'have' ? 'true' : 'false') : nothing}
    aria-current=${currentOf(place, picture)} tabindex=${focus.tabIndex(number, count)} data-mark=${number} data-group=${column} data-notes=${(editable ? undefined : voice.note(place, notes)) ?? nothing}
  ><rect class="hit" x=${x - 12} y=${y - 12} width="24" height="24"></rect><g class="dot">${drawDot(x, y, state)}</g>${drawLabel(label, '', picture)}</g>`;
}

/** A label, a text for each line. Anchors follow the direction of the words. */
const drawLabel = ({ x, lines, baselines, anchor }: TreeLabel, style: string, { layout, mixed, voice }: SkillPicture): unknown =>
  svg`<g class=${style || nothing} text-anchor=${anchorOf(anchor, (layout.columns[0]!.end === 0) !== mixed)}>${lines.map(
    (line, index) => svg`<text x=${x} y=${baselines[index]}>${voice.own(line)}</text>`,
  )}</g>`;
