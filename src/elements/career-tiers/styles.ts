import { css } from 'lit';

/** The looks of the stairs of `<career-tiers>`. Their coordinates stand in the template. */
export const tiersSheet = css`
  :host {
    --_step: var(--career-tiers-step, color-mix(in oklab, var(--_accent) 16%, transparent));
    --_mark: var(--career-tiers-mark, var(--_accent));
  }
  [part='plot'] {
    display: none;
  }
  .frame {
    position: relative;
    margin-inline: 1.23em;
  }
  .track + .track {
    margin-block-start: 16px;
  }
  .name {
    font-weight: 650;
  }
  .step {
    cursor: pointer;
    outline-offset: 1px;
  }
  .body {
    fill: var(--_fill, var(--_step));
  }
  .active {
    --_fill: color-mix(in oklab, var(--_mark) 32%, transparent);
  }
  .fade {
    fill: color-mix(in oklab, var(--_fill, var(--_step)) var(--_left), transparent);
  }
  .fade:nth-of-type(2) {
    --_left: 84%;
  }
  .fade:nth-of-type(3) {
    --_left: 68%;
  }
  .fade:nth-of-type(4) {
    --_left: 52%;
  }
  .fade:nth-of-type(5) {
    --_left: 37%;
  }
  .fade:nth-of-type(6) {
    --_left: 23%;
  }
  .fade:nth-of-type(7) {
    --_left: 10%;
  }
  .tread {
    stroke: var(--_mark);
    stroke-width: 3px;
  }
  .fading {
    stroke-dasharray: 4 4;
  }
  .riser {
    stroke: var(--_mark);
    stroke-width: 1.5px;
  }
  .current .tread {
    stroke-width: 6px;
  }
  .unplaced {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: 1 5;
  }
  .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .labels {
    pointer-events: none;
  }
  .strong {
    font-weight: 700;
  }
  circle.you {
    fill: currentColor;
    stroke: Canvas;
    stroke-width: 1.5px;
  }
  .pin {
    fill: currentColor;
  }
  .axis .you-label text {
    fill: currentColor;
    font-weight: 650;
  }
  .caption {
    color: var(--_muted);
  }
  [part='tooltip'] {
    inset-block-end: calc(100% - var(--top) + 8px);
  }
  @container career (min-width: 30em) and (min-width: 446px) {
    [part='plot'] {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .body,
    .fade {
      fill: Canvas;
    }
    .tread,
    .riser,
    .arrow,
    .unplaced {
      stroke: CanvasText;
    }
    .current .tread,
    .reached .tread {
      stroke: Highlight;
    }
  }
  @media print {
    .body {
      print-color-adjust: exact;
    }
  }
`;
