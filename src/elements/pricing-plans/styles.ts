import { css } from 'lit';

/** The looks of plans as cards. */
export const pricingSheet = css`
  :host {
    --_highlight: var(--pricing-plans-highlight, var(--_accent));
    --_ground: var(--pricing-plans-ground, Canvas);
  }
  section {
    overflow-wrap: anywhere;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 12px 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part='period'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 28px;
    cursor: pointer;
  }
  input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_highlight);
  }
  .saving {
    font-size: var(--_small);
    font-weight: 600;
  }
  [part='plans'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    column-gap: 16px;
    margin-block-start: 16px;
    padding: 0;
    list-style: none;
  }
  /* Names, prices, buttons and lists of cards in one row stand on one line. */
  [part='plan'] {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    align-content: start;
    row-gap: 12px;
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
    row-gap: 8px;
  }
  .highlighted {
    border-color: var(--_highlight);
    box-shadow: inset 0 0 0 1px var(--_highlight);
  }
  /* Each text runs its own way, and all of a card begins at one edge. */
  [part='plan'] :is(p, li),
  [part='add-ons'] li {
    unicode-bidi: isolate;
  }
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.25;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  [part='badge'] {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: var(--_small);
    font-weight: 600;
  }
  .highlighted :is(h3, h4, h5, h6) + [part='badge'] {
    border-color: var(--_highlight);
    background: var(--_highlight);
    color: var(--_ground);
  }
  [part='tagline'],
  [part='unit'],
  [part='billing'],
  [part='lack'],
  .none,
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
  [part='unit'],
  [part='billing'] {
    font-size: max(0.875em, 14px);
  }
  [part='billing'] span + span::before,
  [part='proof'] span + span::before {
    content: ' · ';
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
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  [part='cta']:hover {
    text-decoration: underline;
  }
  .highlighted [part='cta'] {
    border-color: var(--_highlight);
    background: var(--_highlight);
    color: var(--_ground);
  }
  [part='includes'] {
    margin-block-end: 6px;
    font-weight: 600;
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
  ul + :is(h3, h4, h5, h6),
  [part='scroller'] + :is(h3, h4, h5, h6) {
    margin-block-start: 16px;
  }
  [part='plans'] + :is(h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  [part='add-ons'] {
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
    max-inline-size: 44em;
  }
  [part='add-ons'] li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  [part='proof'] {
    margin-block-start: 12px;
    max-inline-size: 68ch;
  }
  [part='proof'] span + span {
    font-size: var(--_small);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .highlighted {
      border: 3px solid Highlight;
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
    [part='periods'] {
      display: none;
    }
  }
`;
