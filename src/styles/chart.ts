import { css } from 'lit';

/** What charts share: labels that appear where they fit, the list of those that do not, notes, the table, the tooltip. */
export const chartSheet = css`
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
  /* Widths for text of 16 pixels, and for the smallest text that labels are set in: it does not shrink below 12 pixels. */
  [class*='from-'] {
    display: none;
  }
  @container career (min-width: 15em) and (min-width: 224px) {
    .from-240 {
      display: inline;
    }
    .until-240 {
      display: none;
    }
  }
  @container career (min-width: 20em) and (min-width: 298px) {
    .from-320 {
      display: inline;
    }
    .until-320 {
      display: none;
    }
  }
  @container career (min-width: 30em) and (min-width: 446px) {
    .from-480 {
      display: inline;
    }
    .until-480 {
      display: none;
    }
  }
  @container career (min-width: 40em) and (min-width: 594px) {
    .from-640 {
      display: inline;
    }
    .until-640 {
      display: none;
    }
  }
  @container career (min-width: 60em) and (min-width: 889px) {
    .from-960 {
      display: inline;
    }
    .until-960 {
      display: none;
    }
  }
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
  [part='notes'] {
    padding-inline-start: 2.5em;
  }
  [part='notes'] b {
    font-weight: 600;
  }
  [part='notes'] span::before,
  [part='note'] * + span::before {
    content: ' · ';
  }
  [part='plot'] [part='note'] {
    font-size: inherit;
  }
  [part='notes'],
  [part='note'] {
    margin-block-start: 8px;
    font-size: var(--_small);
    color: var(--_muted);
    max-inline-size: 75ch;
  }
  [part='scroller'] {
    margin-block-start: 12px;
    overflow-x: auto;
    font-size: max(0.875em, 14px);
  }
  table {
    border-collapse: collapse;
    inline-size: max-content;
    min-inline-size: 100%;
    overflow-wrap: break-word;
  }
  th,
  td {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    max-inline-size: 40em;
  }
  th {
    font-weight: 600;
    color: var(--_muted);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
    }
  }
`;
