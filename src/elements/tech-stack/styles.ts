import { css } from 'lit';

/** Tools one after the other, as words in a line. */
export const techStackSheet = css`
  [part='technologies'] {
    line-height: 1.6;
  }
  [part='link'] {
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
`;
