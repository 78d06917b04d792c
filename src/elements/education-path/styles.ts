import { css } from 'lit';

/** Levels and certifications side by side where there is room. */
export const educationSheet = css`
  [part='levels'] {
    max-inline-size: none;
    gap: 12px 32px;
  }
  [part='level'] {
    margin: 0;
  }
  [part='certifications'] {
    max-inline-size: none;
    columns: 2 22em;
    column-gap: 32px;
    margin-block-end: -8px;
  }
  [part='certification'] {
    break-inside: avoid;
    margin: 0;
    padding-block-end: 8px;
  }
  [part='certification'] .muted {
    display: inline-block;
    max-inline-size: 100%;
  }
  [part='badge'].required {
    border-color: currentColor;
    font-weight: 650;
  }
  [part='badge'].optional {
    border-style: dashed;
  }
  li :is(p, .line) {
    margin: 0;
    font-size: max(0.875em, 14px);
    color: var(--_muted);
  }
  [part='certification'] [part='link'] {
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
  /* Words of one width keep the bars of one length. */
  [part='bar'] + span {
    inline-size: 14em;
  }
`;
