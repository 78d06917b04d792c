import { css } from 'lit';

/** The looks of plans side by side: the features stay where they are while the plans scroll. */
export const comparisonSheet = css`
  th[scope='row'],
  th[scope='col']:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 14em;
    min-inline-size: 7em;
    background: var(--_ground);
    white-space: normal;
  }
  /* A page may be dark without saying so: then what lies behind light text is black. */
  @supports (color: oklch(from currentColor l c h)) {
    th[scope='row'],
    th[scope='col']:first-child {
      background: var(--pricing-plans-ground, light-dark(oklch(from currentColor calc((0.6 - l) * 1000) 0 0 / 1), Canvas));
    }
  }
  th[scope='row'] {
    font-weight: 400;
    color: inherit;
  }
  td {
    min-inline-size: 6em;
  }
  td:not(.none) {
    font-weight: 650;
  }
  th [part='badge'] {
    font-size: 12px;
    white-space: nowrap;
  }
  @media print {
    [part='scroller'] {
      overflow: visible;
    }
  }
`;
