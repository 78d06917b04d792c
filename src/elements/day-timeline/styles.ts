import { css, unsafeCSS, type CSSResult } from 'lit';
import { fromWidths } from '../../styles/widths.js';
import { digits } from './draw-blocks.js';

/** Each digit of a length counts for itself, and starts again inside another length. */
const lengths = unsafeCSS(
  `.span{${digits.map((digit) => `--m${digit}:0`).join(';')};--m:calc(${digits.map((digit) => `var(--m${digit})`).join(' + ')})}${digits.map((digit) => `.m${digit}{--m${digit}:${digit}}`).join('')}`,
);

/** What is said of each block, under the block. */
const columns = (width: number): CSSResult => css`
  ol[part].columns-${width} {
    display: flex;
    margin-inline: 1.23em;
    gap: 0;
  }
  .columns-${width} .span {
    display: flex;
    flex: var(--m) 1 0;
    min-inline-size: 0;
  }
  .columns-${width} li.span {
    margin: 0;
  }
  .columns-${width} div.span {
    display: block;
  }
  .columns-${width} div > p {
    margin-inline: 9px 14px;
  }
  .columns-${width} div > ul {
    padding-inline: calc(9px + 1.25em) 14px;
  }
  /* The block says it, unless it has no room for that. */
  .columns-${width}:not([data-crowded]) .head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** A day that runs along the page. */
const along = (width: number): CSSResult => css`
  .frame.across-${width} {
    margin-inline: 1.23em;
    margin-block-start: 1.9em;
  }
  .across-${width} .across {
    display: inline;
  }
  .across-${width} .across.room {
    display: block;
  }
  .across-${width} .down {
    display: none;
  }
  .across-${width} .down ~ .day ~ [part='tooltip'] {
    inset-block: auto calc(100% + 4px);
    left: clamp(0%, var(--at), 100%);
    translate: calc(-1 * var(--at)) 0;
  }
`;

/** The looks of `<day-timeline>`. Its coordinates stand in the template. */
export const daySheet = css`
  ${lengths}
  :host {
    --_block: var(--day-timeline-block, color-mix(in oklab, var(--_accent) 18%, transparent));
    --_mark: var(--day-timeline-mark, var(--_accent));
    --_now: var(--day-timeline-now, light-dark(#c0262d, #ff8f85));
  }
  [part='plot'] {
    display: flow-root;
  }
  .frame {
    position: relative;
    margin-block-start: 1.1em;
  }
  .gutter-3 {
    margin-inline: 3.5em 4px;
  }
  .gutter-4 {
    margin-inline: 4.25em 4px;
  }
  .gutter-5 {
    margin-inline: 5em 4px;
  }
  .gutter-6 {
    margin-inline: 6.25em 4px;
  }
  .gutter-7 {
    margin-inline: 7em 4px;
  }
  .day {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .across {
    display: none;
  }
  .block {
    fill: var(--_block);
    stroke: var(--_mark);
    stroke-width: 1px;
  }
  .start {
    fill: var(--_mark);
  }
  .axis .midnight {
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }
  .name {
    font-weight: 650;
  }
  .now line {
    stroke: var(--_now);
    stroke-width: 2px;
  }
  .now circle {
    fill: var(--_now);
  }
  .now text {
    font-weight: 650;
    fill: var(--_now);
  }
  [part='now'] {
    min-block-size: 1lh;
    margin-block-start: 8px;
    font-size: max(0.875em, 14px);
  }
  .down ~ .day ~ [part='tooltip'] {
    inset-block: auto;
    top: calc(var(--down) + 1.7em);
    left: 0;
    translate: none;
  }
  /* No more specific than what hides the list. */
  :where([part='blocks']) {
    display: grid;
  }
  [part='blocks'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 16px 24px;
    margin-block-start: 16px;
    padding: 0;
    font-size: var(--_small);
    position: relative;
  }
  [part='block'] {
    font-size: max(1.0769em, 14px);
  }
  ol:not(.numbered) {
    list-style-type: '';
  }
  .numbered > li {
    margin-inline-start: 2.8em;
  }
  /* The number of the block stands beside it. */
  .head {
    unicode-bidi: normal;
  }
  .times {
    unicode-bidi: plaintext;
    color: var(--_muted);
  }
  .times:not(:first-child) {
    display: block;
  }
  [part='focus'] b {
    font-weight: 650;
  }
  .times span:not(:last-child)::after {
    content: '\\a0·';
  }
  [part='tasks'] {
    margin-block-start: 4px;
    padding-inline-start: 1.5em;
    list-style-type: disc;
  }
  [part='tasks'] ::marker {
    color: var(--_accent);
  }
  .compact [part='blocks'] {
    gap: 8px 16px;
    margin-block-start: 8px;
  }
  ${fromWidths((width) => `${width === 480 || width === 640 ? along(width).cssText : ''}${width < 640 ? '' : columns(width).cssText}`)}
  @media (forced-colors: active) {
    .block {
      fill: Canvas;
      stroke: CanvasText;
    }
    .start {
      fill: CanvasText;
    }
    .axis line {
      stroke: CanvasText;
    }
    .now line {
      stroke: Highlight;
    }
    .now circle {
      fill: Highlight;
    }
    .now text {
      fill: CanvasText;
    }
  }
  @media print {
    .block,
    .start {
      print-color-adjust: exact;
    }
    [part='block'] {
      break-inside: avoid;
    }
  }
`;
