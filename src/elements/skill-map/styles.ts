import { css, unsafeCSS, type CSSResult } from 'lit';

/** Columns side by side, and rows that are as high in each where lines lead from one to another. */
function across(width: string): CSSResult {
  const name = unsafeCSS(width);
  return css`
    .across-${name} {
      grid-auto-flow: column;
    }
    .tail.across-${name} {
      padding-inline-end: 1.75em;
    }
    .linked.across-${name} .skills {
      grid-auto-rows: 1fr;
      align-content: stretch;
    }
    .linked .skills .fill.from-${name} {
      display: block;
    }
  `;
}

/** The looks of the columns of `<skill-map>`. Their coordinates stand in the template. */
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
    margin-block-end: -16px;
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
  .rule {
    stroke: var(--_line);
    shape-rendering: crispEdges;
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
    margin-inline-start: 28px;
    padding-block: 0 4px;
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
    margin-block-start: 16px;
    font-size: max(0.875em, 14px);
    max-inline-size: 75ch;
  }
  ${across('240')}
  @container career (min-width: 30em) and (min-width: 446px) {
    ${across('480')}
  }
  @container career (min-width: 40em) and (min-width: 594px) {
    ${across('640')}
  }
  @container career (min-width: 60em) and (min-width: 889px) {
    ${across('960')}
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
    .rule,
    .link {
      stroke: CanvasText;
    }
    .lit {
      stroke: Highlight;
    }
  }
  @media print {
    [part='group'] {
      break-inside: avoid;
    }
  }
`;
