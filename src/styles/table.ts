import { css } from 'lit';

/** What everything with a table has: the table, and the notes under it. */
export const tableSheet = css`
  [part='notes'] {
    padding-inline-start: 2.5em;
  }
  /* Everything in a note may be isolated: then no letter tells its direction, but its language does. */
  [part='notes'] li > :is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    unicode-bidi: normal;
  }
  [part='notes'] b {
    font-weight: 650;
  }
  :is([part='notes'] > li > bdi, [part='note']) > :not(:last-child)::after {
    content: '\\a0·';
    font-weight: 400;
  }
  [part='notes'],
  [part='note'] {
    margin-block-start: 8px;
    font-size: var(--_small);
    color: var(--_muted);
    max-inline-size: 75ch;
  }
  [part='scroller'] {
    margin-block-start: 12px;
    overflow-x: auto;
    font-size: max(0.875em, 14px);
  }
  table {
    border-collapse: collapse;
    inline-size: max-content;
    min-inline-size: 100%;
    overflow-wrap: break-word;
  }
  th,
  td {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    max-inline-size: 40em;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-weight: 650;
    color: var(--_muted);
    white-space: nowrap;
  }
  tbody th {
    font-weight: inherit;
  }
  .number {
    text-align: end;
  }
`;
