import { css } from 'lit';

/** A row for each region; name, demand and trend stand in columns where there is room. */
export const regionSheet = css`
  [part='regions'] {
    max-inline-size: 40rem;
  }
  [part='region'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  [part='region'] > :first-child {
    flex: 1 0 100%;
  }
  [part='region'] > * {
    margin: 0;
  }
  [part='trend'] {
    white-space: nowrap;
  }
  [part='trend'] svg {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='trend']:dir(rtl) svg {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    [part='trend'] svg {
      stroke: CanvasText;
    }
  }
  @container career (min-width: 30em) {
    [part='regions'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(50%) max-content;
      column-gap: 24px;
    }
    [part='region'] {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    [part='trend'] {
      grid-column: 3;
    }
  }
`;
