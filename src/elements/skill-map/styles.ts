import { css } from 'lit';

/** The looks of `<skill-map>`. Its coordinates stand in the template. */
export const skillMapSheet = css`
  :host {
    --_have: var(--skill-map-have, var(--_accent));
    --_link: var(--skill-map-link, color-mix(in oklab, currentColor 55%, transparent));
  }
  [part='plot'] {
    font-size: max(0.875em, 14px);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .groups {
    display: grid;
    grid-template-rows: auto 1fr;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0 1.5em;
  }
  .across-never {
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
  }
  .linked {
    column-gap: 3.5em;
  }
  [part='group'] {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    padding-block-end: 16px;
  }
  .title {
    font-weight: 650;
    line-height: 1.3;
  }
  .part {
    font-weight: 400;
    color: var(--_muted);
  }
  .head {
    padding-block-end: 6px;
  }
  .description,
  .links {
    font-size: 0.93em;
    color: var(--_muted);
  }
  .column {
    position: relative;
    display: grid;
  }
  .lines {
    position: absolute;
    inset-block-start: 0;
    block-size: 100%;
  }
  .rule,
  .branches line {
    stroke: var(--_line);
  }
  .link {
    fill: none;
    stroke: var(--_link);
    stroke-width: 1.25px;
  }
  .lit {
    stroke: var(--_have);
    stroke-width: 2.5px;
  }
  .skills {
    display: grid;
    align-content: start;
    grid-auto-columns: minmax(0, 1fr);
  }
  .skills li {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding-block: 4px;
  }
  .skills .fill {
    display: none;
  }
  .skills .links {
    padding-inline-start: 24px;
    padding-block: 0 4px;
  }
  [part='skill'] {
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    gap: 6px;
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
  button[part='skill'],
  .tree [role='button'] {
    cursor: pointer;
  }
  .chip {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  svg.dot {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    position: relative;
  }
  .name,
  .level {
    position: relative;
    min-inline-size: 0;
  }
  .level {
    margin-inline-start: auto;
    padding-inline-start: 4px;
    color: var(--_muted);
    text-align: end;
  }
  .chip rect {
    fill: color-mix(in oklab, currentColor 6%, transparent);
  }
  .chip .bar {
    fill: var(--_have);
  }
  .dot circle,
  .root {
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
    stroke: Canvas;
    stroke-width: 1.75px;
    stroke-linecap: round;
  }
  .skills [part='tooltip'] {
    inset-block: calc(100% - 1px) auto;
    inset-inline: 0;
    left: auto;
    translate: none;
    inline-size: auto;
    max-inline-size: none;
  }
  [part='gaps'] {
    margin-block-start: 8px;
    font-size: max(0.875em, 14px);
    max-inline-size: 75ch;
  }
  .tree {
    position: relative;
  }
  .tree svg {
    max-inline-size: 50em;
    margin-inline: auto;
    font-size: 13px;
  }
  .tree .strong {
    font-weight: 650;
  }
  .tree [data-mark]:focus-visible {
    outline-offset: 0;
  }
  .tree .link {
    stroke-dasharray: 4 3;
  }
  .tree .lit {
    stroke-dasharray: none;
  }
  .tree [part='tooltip'] {
    inset-block: var(--top) auto;
    margin-block-start: 14px;
  }
  .tail.across-240 {
    padding-inline-end: 1.75em;
  }
  .linked.across-240 .skills {
    grid-auto-rows: 1fr;
  }
  @container career (min-width: 30em) and (min-width: 446px) {
    .across-480 {
      grid-auto-flow: column;
    }
    .tail.across-480 {
      padding-inline-end: 1.75em;
    }
    .linked.across-480 .skills {
      grid-auto-rows: 1fr;
      align-content: stretch;
    }
    .linked .skills .from-480 {
      display: block;
    }
  }
  @container career (min-width: 40em) and (min-width: 594px) {
    .across-640 {
      grid-auto-flow: column;
    }
    .tail.across-640 {
      padding-inline-end: 1.75em;
    }
    .linked.across-640 .skills {
      grid-auto-rows: 1fr;
      align-content: stretch;
    }
    .linked .skills .from-640 {
      display: block;
    }
  }
  @container career (min-width: 60em) and (min-width: 889px) {
    .across-960 {
      grid-auto-flow: column;
    }
    .tail.across-960 {
      padding-inline-end: 1.75em;
    }
    .linked.across-960 .skills {
      grid-auto-rows: 1fr;
      align-content: stretch;
    }
    .linked .skills .from-960 {
      display: block;
    }
  }
  .fill-8 {
    grid-row: span 8;
  }
  .fill-64 {
    grid-row: span 64;
  }
  .fill-512 {
    grid-row: span 512;
  }
  @media (forced-colors: active) {
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
    .lack .chip > rect,
    .lack .dot circle,
    .rule,
    .branches line,
    .link {
      stroke: CanvasText;
    }
    .lit {
      stroke: Highlight;
    }
    .dot circle,
    .root {
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
    [part='group'] {
      break-inside: avoid;
    }
  }
`;
