import { css } from 'lit';

/** The looks of `<salary-range>`. Its coordinates stand in the template. */
export const salarySheet = css`
  :host {
    --_span: var(--salary-range-span, color-mix(in oklab, var(--_accent) 28%, transparent));
    --_middle: var(--salary-range-middle, color-mix(in oklab, var(--_accent) 55%, transparent));
    --_mark: var(--salary-range-mark, var(--_accent));
  }
  .span {
    fill: var(--_span);
  }
  .middle {
    fill: var(--_middle);
  }
  .rail {
    stroke: var(--_line);
  }
  .end,
  .tick {
    stroke: var(--_mark);
    stroke-width: 2px;
  }
  .tick {
    stroke-width: 1.5px;
  }
  .median {
    stroke: currentColor;
    stroke-width: 3px;
  }
  .dot {
    fill: var(--_mark);
    stroke: Canvas;
    stroke-width: 1.5px;
  }
  .mean {
    fill: Canvas;
    stroke: var(--_mark);
    stroke-width: 2px;
  }
  /* The pay of the tier that the reader has opened: ringed, and its name in bold. */
  [aria-current] .dot {
    stroke: currentColor;
    stroke-width: 3px;
    paint-order: stroke;
  }
  [aria-current] .median {
    stroke-width: 5px;
  }
  [part='list'] {
    color: inherit;
  }
  [part='list'] > :not([aria-current]) {
    color: var(--_muted);
  }
  li[aria-current] {
    font-weight: 650;
  }
  .you {
    stroke: currentColor;
    stroke-width: 2px;
    stroke-dasharray: 4 3;
  }
  .own {
    fill: currentColor;
  }
  .arrow,
  .beyond {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Also one that is narrower than a line is seen. */
  .range {
    fill: var(--_mark);
    stroke: var(--_mark);
    stroke-width: 1.5px;
  }
  .labels {
    pointer-events: none;
  }
  .labels .name {
    fill: var(--_muted);
  }
  .labels .amount {
    font-weight: 650;
  }
  .labels .strong text {
    font-weight: 750;
    fill: currentColor;
  }
  .frame,
  .group > .axis {
    margin-inline: 1.23em;
  }
  .group > .axis {
    inline-size: calc(100% - 2.46em);
  }
  .frame {
    position: relative;
  }
  .place {
    font-weight: 650;
  }
  .caption {
    margin-block-end: 4px;
  }
  .caption span {
    color: var(--_muted);
  }
  .rest {
    display: none;
  }
  /* Over the axis, which it makes up for: names and captions stay in sight. */
  [part='tooltip'] {
    inset-block-end: auto;
  }
  .row + .row,
  * + .group {
    margin-block-start: 24px;
  }
  @container career (min-width: 40em) and (min-width: 594px) {
    .many .row {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .side {
      padding-inline-end: 16px;
    }
    .rest {
      display: block;
    }
    .many > .axis {
      margin-inline-start: 17.23em;
      inline-size: calc(100% - 18.46em);
    }
  }
  @media (forced-colors: active) {
    .span,
    .middle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .middle {
      stroke-width: 3px;
    }
    .median,
    .end,
    .tick,
    .arrow,
    .beyond,
    .you,
    .axis line,
    .rail {
      stroke: CanvasText;
    }
    .dot,
    .range {
      fill: Highlight;
    }
    .mean {
      stroke: Highlight;
    }
  }
  rect,
  circle {
    print-color-adjust: exact;
  }
`;
