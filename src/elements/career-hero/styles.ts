import { css } from 'lit';

/** The title large, and facts larger still, side by side where there is room. */
export const heroSheet = css`
  [part='heading'] {
    font-size: 1.75em;
    line-height: 1.15;
  }
  .compact [part='heading'] {
    font-size: 1.375em;
  }
  [part='summary'] {
    margin-block-start: 8px;
  }
  [part='titles'] {
    margin-block-start: 4px;
    max-inline-size: 70ch;
  }
  [part='titles'] ul {
    display: inline;
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 16px 24px;
    margin-block-start: 16px;
    max-inline-size: none;
  }
  [part='fact']:only-child {
    max-inline-size: 24em;
  }
  [part='fact'] {
    border-block-start: 2px solid var(--_accent);
    padding-block-start: 6px;
  }
  [part='fact'] dt {
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part='figure'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='figure'].words {
    font-size: 1em;
    font-weight: 400;
  }
  .compact [part='figure'] {
    font-size: 1.375em;
  }
  .compact [part='facts'] {
    gap: 8px 16px;
    margin-block-start: 8px;
  }
`;
