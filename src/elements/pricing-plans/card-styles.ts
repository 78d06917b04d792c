import { css } from 'lit';

/** The looks of plans as cards. */
export const cardSheet = css`
  [part='plans'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    column-gap: 16px;
    margin-block: 16px -16px;
    padding: 0;
    list-style: none;
  }
  /* Names, prices, buttons and lists of cards in one row stand on one line. */
  [part='plan'] {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    align-content: start;
    max-inline-size: 34em;
    min-inline-size: 0;
    margin-block-end: 16px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    break-inside: avoid;
  }
  .compact [part='plan'] {
    padding: 12px;
  }
  /* What a plan does without leaves no gap. */
  [part='plan'] > div:not(:empty) ~ div:not(:empty) {
    margin-block-start: 12px;
  }
  .compact [part='plan'] > div:not(:empty) ~ div:not(:empty) {
    margin-block-start: 8px;
  }
  .highlighted {
    border-color: var(--_highlight);
    box-shadow: inset 0 0 0 1px var(--_highlight);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  [part='tagline'],
  [part='unit'],
  [part='billing'],
  [part='lack'],
  summary {
    color: var(--_muted);
  }
  [part='tagline'] {
    margin-block-start: 2px;
    font-size: max(0.875em, 14px);
  }
  [part='amount'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
  }
  [part='price'] ~ [part='price'] [part='amount'],
  .text [part='amount'] {
    font-size: 1.125em;
  }
  /* Why there is no price is no price. */
  .words [part='amount'] {
    font-size: 1em;
    font-weight: 400;
    line-height: inherit;
  }
  [part='unit'],
  [part='billing'] {
    font-size: max(0.875em, 14px);
  }
  [part='cta'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px 12px;
    border: 1px solid currentColor;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  [part='cta']:hover {
    text-decoration: underline;
  }
  .highlighted :is(:is(h3, h4, h5, h6) + [part='badge'], [part='cta']) {
    border-color: var(--_highlight);
    background: var(--_highlight);
    color: var(--_ground);
  }
  [part='includes'] {
    margin-block-end: 6px;
    font-weight: 650;
    font-size: max(0.875em, 14px);
  }
  [part='features'] {
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
  }
  [part='features'] li {
    position: relative;
    padding-inline-start: 22px;
  }
  [part='features'] li + li,
  details [part='features'] {
    margin-block-start: 6px;
  }
  [part='features'] li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 5px;
    inline-size: 4px;
    block-size: 9px;
    border: solid var(--_highlight);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [part='features'] [part='lack']::before {
    inset-block-start: 0.65em;
    inset-inline-start: 2px;
    inline-size: 10px;
    block-size: 0;
    border-color: currentColor;
    border-width: 0 0 2px;
    rotate: 0deg;
  }
  summary {
    min-block-size: 24px;
    margin-block-start: 6px;
    font-size: max(0.875em, 14px);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .highlighted {
      border: 3px solid Highlight;
    }
    .highlighted :is(:is(h3, h4, h5, h6) + [part='badge'], [part='cta']) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    [part='features'] li::before {
      border-color: CanvasText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
