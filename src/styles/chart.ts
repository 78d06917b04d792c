import { css, type CSSResultGroup } from 'lit';
import { tableSheet } from './table.js';
import { fromWidths } from './widths.js';

const sheet = css`
  [part='plot'] {
    position: relative;
    margin-block-start: 12px;
    font-size: var(--_small);
  }
  .compact [part='plot'] {
    margin-block-start: 4px;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  :is([part='plot'], [part='scroller']) ~ [part='summary'] {
    margin-block-start: 12px;
  }
  svg svg {
    inline-size: auto;
  }
  .mixed:dir(rtl) text {
    direction: ltr;
  }
  .mixed:dir(ltr) text {
    direction: rtl;
  }
  text {
    fill: currentColor;
  }
  .axis text {
    fill: var(--_muted);
  }
  .axis line {
    stroke: var(--_line);
  }
  .hit {
    fill: transparent;
  }
  [data-mark] {
    outline-offset: 3px;
  }
  [class*='from-'] {
    display: none;
  }
  ${fromWidths((width) => css`.from-${width}{display:inline}.until-${width}{display:none}`)}
  [part='list'] {
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
    color: var(--_muted);
  }
  [part='tooltip'] {
    position: absolute;
    inset-block-end: calc(100% + 4px);
    left: clamp(0%, var(--at), 100%);
    translate: calc(-1 * var(--at)) 0;
    z-index: 1;
    box-sizing: border-box;
    max-inline-size: min(100%, 24em);
    inline-size: max-content;
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    pointer-events: none;
  }
  [part='plot'] [part='note'] {
    font-size: inherit;
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
    }
  }
`;

/** What charts share: labels that appear where they fit, the list of those that do not, the tooltip, and what every table has. */
export const chartSheet: CSSResultGroup = [tableSheet, sheet];
