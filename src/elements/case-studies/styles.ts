import { css } from 'lit';

/** The looks of case studies. */
export const caseStudiesSheet = css`
  [part='cases'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 32px;
  }
  /* Titles, stories and takeaways of cards in one row stand on one line. */
  [part='case'] {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-content: start;
    min-inline-size: 0;
    max-inline-size: 70ch;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .compact [part='case'] {
    margin-block-start: 12px;
    padding-block-start: 8px;
  }
  [part='case'] > div:first-child > * {
    margin-block-start: 0;
  }
  [part='story'] :is(h3, h4, h5, h6) {
    margin-block-start: 12px;
    color: var(--_muted);
  }
  [part='takeaway'] {
    margin-block-start: 12px;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 12px;
  }
  [part='takeaway'] p {
    margin-block-start: 0;
  }
`;
