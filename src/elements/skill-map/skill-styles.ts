import { css } from 'lit';

/** The looks of a skill: its name on a ground, its dot, its level. */
export const skillSheet = css`
  [part='skill'] {
    position: relative;
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    inline-size: 100%;
    min-block-size: 28px;
    box-sizing: border-box;
    padding: 4px 8px 5px 6px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    text-align: start;
  }
  button[part='skill'] {
    cursor: pointer;
  }
  .chip {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  svg.dot {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    position: relative;
  }
  .name,
  .level {
    position: relative;
    min-inline-size: 0;
  }
  .name {
    flex: 1 1 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .level {
    unicode-bidi: plaintext;
    margin-inline-start: 4px;
    color: var(--_muted);
    text-align: end;
  }
  /* Why there is no level stands under the name. */
  .level.words {
    flex: 0 0 100%;
    box-sizing: border-box;
    margin: 0;
    padding-inline-start: 22px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .chip rect {
    shape-rendering: crispEdges;
    fill: color-mix(in oklab, currentColor 6%, transparent);
  }
  .chip .bar {
    fill: var(--_have);
  }
  .dot circle {
    fill: var(--_link);
  }
  .have .chip > rect {
    fill: color-mix(in oklab, var(--_have) 16%, transparent);
    stroke: var(--_have);
  }
  .lack .chip > rect {
    fill: none;
    stroke: var(--_link);
  }
  .have .dot circle {
    fill: var(--_have);
  }
  .lack .dot circle {
    fill: none;
    stroke: var(--_link);
    stroke-width: 1.5px;
  }
  .tick {
    fill: none;
    stroke: Canvas;
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .have .chip > rect,
    .chip rect {
      fill: none;
    }
    .have .chip > rect {
      stroke: Highlight;
      stroke-width: 2px;
    }
    .chip .bar,
    .have .dot circle {
      fill: Highlight;
    }
    .tick {
      stroke: HighlightText;
    }
    .lack .chip > rect,
    .lack .dot circle {
      stroke: CanvasText;
    }
    .dot circle {
      fill: CanvasText;
    }
    .lack .dot circle {
      fill: none;
    }
  }
  @media print {
    .chip rect,
    .dot circle {
      print-color-adjust: exact;
    }
  }
  [data-mark][aria-current] :is(.name, text) {
    font-weight: 650;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 3px;
  }
`;
