import { css } from 'lit';

/** The looks of `<career-guide>`. */
export const guideSheet = css`
  :host {
    --_top: var(--career-guide-top, 0px);
    --_gap: var(--career-guide-gap, 3rem);
  }
  [part='page'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  [part='sections'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap) 2rem;
  }
  .compact {
    --_gap: calc(var(--career-guide-gap, 3rem) / 2);
  }
  [part='block'] {
    min-inline-size: 0;
    scroll-margin-block-start: calc(var(--_top) + 1rem);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24rem;
    /* Outlines and tooltips reach a little out of their section. */
    overflow-clip-margin: 12px;
    outline: none;
  }
  /* What is still to come keeps its room in a tall window, too. */
  [part='block']:empty {
    min-block-size: 24rem;
  }
  /* What is read first is drawn at once, and all of it once there is time. */
  [part='block']:first-child,
  .laid-out [part='block'] {
    content-visibility: visible;
  }
  [part='block'] + [part='block'] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25rem;
  }
  [part='contents'] {
    font-size: max(0.875em, 14px);
  }
  summary {
    min-block-size: 24px;
    font-weight: 650;
    cursor: pointer;
  }
  nav details:not([open]) + ul {
    display: none;
  }
  nav ul {
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
    columns: 12em;
    column-gap: 24px;
  }
  nav a {
    display: block;
    min-block-size: 24px;
    padding: 3px 0 3px 10px;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  nav a:dir(rtl) {
    padding: 3px 10px 3px 0;
  }
  nav a:hover {
    color: inherit;
    text-decoration: underline;
  }
  nav a[aria-current] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 650;
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  @container career (min-width: 48em) {
    [part='sections']:has(> .beside) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [part='block']:not(.beside) {
      grid-column: 1 / -1;
    }
  }
  @container career (min-width: 64em) {
    [part='page']:has(> nav) {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 3.5rem;
    }
    nav details {
      display: none;
    }
    nav details:not([open]) + ul {
      display: block;
      columns: auto;
    }
    nav {
      position: sticky;
      inset-block-start: calc(var(--_top) + 1rem);
      align-self: start;
      box-sizing: border-box;
      max-block-size: calc(100vh - var(--_top) - 2rem);
      overflow-y: auto;
    }
    nav ~ :not(nav) {
      grid-column: 2;
    }
  }
  @media print {
    nav,
    #share {
      display: none;
    }
    [part='page'],
    [part='page']:has(> nav),
    [part='sections'],
    [part='sections']:has(> .beside) {
      display: block;
    }
    [part='block'] {
      content-visibility: visible;
      margin-block-end: 1.5rem;
    }
  }
  @media (forced-colors: active) {
    nav a[aria-current] {
      border-color: Highlight;
    }
  }
`;
