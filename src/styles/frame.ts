import { css } from 'lit';

/**
 * What every element looks like: a block that fills its container, the page's own font, grays mixed from its color.
 *
 * @cssprop --career-accent - The color of marks, and with some transparency of spans.
 * @cssprop --career-muted - Secondary text.
 * @cssprop --career-line - Hairlines.
 * @cssprop --career-error - The line beside the list of problems.
 */
export const frameSheet = css`
  :host {
    display: block;
    box-sizing: border-box;
    container: career / inline-size;
    contain-intrinsic-inline-size: 20em;
    min-inline-size: 0;
    font-size: max(1em, 14px);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    --_accent: var(--career-accent, light-dark(#1d6fc4, #5ba3ee));
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--career-line, color-mix(in oklab, currentColor 24%, transparent));
    --_small: max(0.8125em, 12px);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    margin: 0;
  }
  /* A page may center its own texts, or indent or never break them: what is drawn has a form of its own. */
  :host > :not(slot) {
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }
  figure,
  [part='error'] {
    overflow-wrap: anywhere;
  }
  /*
   * A block that follows the direction of its words has no marker, and as much room at either side: WebKit changes the
   * sides where that is not the direction of the page. In items and cells a bdi follows it: the words, not a name of the
   * data that stands isolated among them.
   */
  bdi:not([dir]),
  p,
  dd[part='figure'],
  [part='heading'],
  [part='tool'],
  [part='tooltip'] {
    unicode-bidi: plaintext;
  }
  p,
  li,
  th,
  td,
  dd[part='figure'],
  [part='heading'],
  [part='tool'],
  [part='tooltip'] {
    /* Words that run against the page still stand at the side where the page begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* WebKit, which alone hangs punctuation, crashes at some widths where Arabic is to break prettily. */
  @supports not (hanging-punctuation: first) {
    p,
    li,
    td {
      text-wrap: pretty;
    }
  }
  /* Firefox lets a space hang out at the end of a line where what follows runs against it, and would scroll to it. */
  @supports (-moz-appearance: none) {
    p {
      overflow-x: clip;
    }
  }
  [part='heading'] {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='summary'] {
    margin-block-start: 4px;
    max-inline-size: 68ch;
  }
  [part='summary'] p + p {
    margin-block-start: 4px;
  }
  .compact {
    line-height: 1.3;
  }
  .compact [part='heading'] {
    font-size: 1em;
  }
  .compact [part='summary'] {
    font-size: max(0.875em, 14px);
  }
  [part='error'] {
    border-inline-start: 3px solid var(--career-error, light-dark(#b3261e, #ff8f85));
    padding-inline-start: 12px;
    font-size: max(0.875em, 14px);
  }
  [part='error'] ul {
    padding-inline-start: 1.25em;
    font-family: ui-monospace, monospace;
  }
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 8px;
  }
  [part='tool'] {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  [part='tool']:hover {
    text-decoration-color: currentColor;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    [part='tools'],
    [part='tooltip'],
    .onward {
      display: none;
    }
    [part='heading'],
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    [part='plot'],
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
