import { css } from 'lit';

/** A row for each role, its pay at the end of it where there is room. */
export const relatedRolesSheet = css`
  [part='role'] {
    margin: 0;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  [part='role']:first-child {
    border: 0;
  }
  .title {
    display: block;
    font-weight: 650;
  }
  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
  [part='notes'] [part='link'] {
    display: inline;
    text-decoration-color: inherit;
  }
  [part='role'] p {
    margin: 0;
    color: var(--_muted);
  }
  [part='role'] p,
  [part='pay'] {
    font-size: max(0.875em, 14px);
  }
  .compact [part='role'] {
    padding-block: 4px;
  }
  @container career (inline-size >= 480px) {
    [part='role'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 24px;
    }
    .title,
    [part='role'] p {
      grid-column: 1;
    }
    [part='pay'] {
      grid-column: 1 / -1;
    }
    [part='pay'].median {
      grid-column: 2;
      grid-row: 1 / span 2;
      max-inline-size: 16em;
      text-align: end;
      text-wrap: balance;
    }
    .median .muted {
      display: block;
    }
  }
`;
