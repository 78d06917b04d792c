import { css } from 'lit';

/** The looks of questions and answers. */
export const faqSheet = css`
  details {
    max-inline-size: 72ch;
  }
  details + details {
    border-block-start: 1px solid var(--_line);
  }
  [part='heading'] + details {
    margin-block-start: 4px;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
    min-block-size: 24px;
    padding-block: 10px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-end: 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -3px;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 1px;
  }
  summary:hover :is(h3, h4, h5, h6) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  summary :is(h3, h4, h5, h6) {
    min-inline-size: 0;
    margin: 0;
  }
  [part='answer'] {
    padding-block-end: 16px;
  }
  [part='answer'] > :first-child {
    margin-block-start: 0;
  }
  [part='answer'] :is(h3, h4, h5, h6) {
    color: var(--_muted);
  }
  .compact summary {
    padding-block: 5px;
  }
  .compact [part='answer'] {
    padding-block-end: 10px;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    details {
      break-inside: avoid;
    }
    summary::after {
      display: none;
    }
  }
`;
