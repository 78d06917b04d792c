import { css } from 'lit';

/** The looks of sources. */
export const sourcesSheet = css`
  ol {
    padding-inline-start: 2.25em;
  }
  li + li {
    margin-block-start: 12px;
  }
  .compact li + li {
    margin-block-start: 6px;
  }
  li::marker {
    color: var(--_muted);
  }
  li p {
    margin: 0;
  }
  /* What stands in it brings its own direction: the line as a whole runs as the page does. */
  [part='title'],
  [part='details'],
  [part='details'] span {
    unicode-bidi: isolate;
  }
  li .muted {
    margin-block-start: 2px;
  }
  [part='details'] span:not(:last-child)::after {
    content: '\\a0·';
  }
  [part='source'] {
    break-inside: avoid;
    outline-offset: 1px;
  }
`;
