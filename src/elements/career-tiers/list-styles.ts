import { css } from 'lit';

/** The looks of the list of tiers: on a phone a ladder, with rungs on a rail. */
export const tierListSheet = css`
  .lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 16px;
  }
  .lists > .name {
    grid-column: 1 / -1;
  }
  [part='tiers'],
  [part='tiers'] > li,
  [part='tier'] {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }
  [part='tiers'] {
    padding: 0;
    list-style: none;
  }
  [part='tiers'] + .name {
    margin-block-start: 16px;
  }
  [part='tiers'] > li {
    position: relative;
  }
  .rung {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 100%;
    stroke: var(--_mark);
    stroke-width: 2px;
  }
  .rung circle {
    fill: Canvas;
  }
  .current .rung circle,
  .reached .rung circle {
    fill: var(--_mark);
  }
  [part='tier'] {
    align-items: baseline;
    min-block-size: 32px;
    padding: 4px 0;
    padding-inline-start: 24px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .years {
    padding-inline-end: 16px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .title {
    min-inline-size: 0;
    font-weight: 650;
  }
  [part='tier']:hover .title {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .sign {
    display: inline-block;
    inline-size: 10px;
    margin-inline-start: 4px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  [part='badge'],
  [part='new'] {
    display: inline-block;
    padding-inline: 6px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: var(--_small);
    font-weight: 400;
  }
  [part='description'] {
    grid-column: 1 / -1;
    padding-inline-start: 24px;
    padding-block: 4px 16px;
    max-inline-size: 68ch;
  }
  [part='description'] p + p,
  [part='description'] ul + p,
  [part='description'] p + ul {
    margin-block-start: 8px;
  }
  [part='description'] ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .also {
    color: var(--_muted);
  }
  /* A name and its badge: together they run as the page does. */
  .subject,
  .group {
    unicode-bidi: normal;
  }
  @container career (min-width: 20em) and (min-width: 298px) {
    .lists {
      grid-template-columns: fit-content(8.5em) minmax(0, 1fr);
    }
    .title {
      grid-column: 2;
    }
    .title:first-child {
      grid-column: 1 / -1;
    }
  }
  @container career (min-width: 30em) and (min-width: 446px) {
    .rung {
      display: none;
    }
    .lists {
      grid-template-columns: fit-content(16em) minmax(0, 1fr);
    }
    [part='tier'],
    [part='description'] {
      padding-inline-start: 0;
    }
    [part='description'] {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .rung {
      stroke: CanvasText;
    }
  }
  @media print {
    [part='description'][hidden] {
      display: block;
    }
    .sign {
      display: none;
    }
  }
  @media (scripting: none) {
    [part='description'][hidden] {
      display: block;
    }
  }
`;
