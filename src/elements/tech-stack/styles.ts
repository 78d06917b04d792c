import { css } from 'lit';

/** Tools one after the other, as words in a line. */
export const techStackSheet = css`
  [part='technology'] {
    display: inline;
  }
  [part='technology']:not(:last-child)::after {
    content: '\u00a0· ';
    content: '\u00a0· ' / '';
    color: var(--_accent);
    font-weight: 700;
  }
  [part='technologies'] {
    line-height: 1.6;
  }
  [part='link'] {
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
`;
