import { css, unsafeCSS } from 'lit';
import { widestGutter } from '../../geometry/job-outlook.js';
import { fromWidths } from '../../styles/widths.js';

/** Room for the numbers beside the bars, by the em they need. */
const gutters = unsafeCSS(
  Array.from({ length: widestGutter }, (_, index) => index + 1)
    .map((em) => `.low-${em}{margin-inline-start:calc(min(${em}em,40%)*var(--_on))}.high-${em}{margin-inline-end:calc(min(${em}em,40%)*var(--_on))}`)
    .join(''),
);

/** The looks of `<job-outlook>`. Its coordinates stand in the template. */
export const outlookSheet = css`
  :host {
    --_bar: var(--job-outlook-bar, var(--_accent));
    --_benchmark: var(--job-outlook-benchmark, color-mix(in oklab, currentColor 60%, transparent));
  }
  ${gutters}
  .frame {
    position: relative;
    max-inline-size: 40rem;
    /* Whether numbers stand beside the bars. */
    --_on: 0;
  }
  ${fromWidths((width) => css`.room-${width}{--_on:1}`)}
  .row + .row {
    margin-block-start: 8px;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .occupation {
    --_fill: var(--_bar);
  }
  .benchmark {
    --_fill: var(--_benchmark);
  }
  .bar {
    fill: var(--_fill);
  }
  .range {
    fill: transparent;
    stroke: var(--_fill);
    stroke-dasharray: 4 3;
  }
  .end {
    stroke: var(--_fill);
    stroke-width: 2px;
  }
  .arrow {
    fill: none;
    stroke: var(--_fill);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .zero {
    stroke: currentColor;
    pointer-events: none;
  }
  text,
  .name b {
    font-weight: 650;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .name .muted {
    font-size: inherit;
  }
  [part='status'] {
    margin-block-start: 8px;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, clamp(8em, 18cqi, 10.5em)), 1fr));
    gap: 8px 24px;
    margin-block-start: 12px;
    max-inline-size: 48rem;
  }
  dt {
    font-size: var(--_small);
    color: var(--_muted);
  }
  dd {
    margin: 0;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  dd .muted {
    font-weight: 400;
    display: block;
  }
  .compact dd,
  .compact [part='status'] {
    font-size: max(0.875em, 14px);
  }
  @media (forced-colors: active) {
    .occupation {
      --_fill: Highlight;
    }
    .benchmark {
      --_fill: CanvasText;
    }
    .zero {
      stroke: CanvasText;
    }
  }
  rect {
    print-color-adjust: exact;
  }
`;
