import { css } from 'lit';

/** What sections in words share: text in a readable measure, groups side by side where there is room, lists, cards, badges. */
export const sectionSheet = css`
  section {
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol,
  dl {
    margin-block-start: 8px;
    max-inline-size: 70ch;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  ul > li::marker {
    color: var(--_accent);
  }
  li + li {
    margin-block-start: 4px;
  }
  [role='list'] {
    padding: 0;
    list-style: none;
  }
  :is(h3, h4, h5, h6):where(:not([part='heading'])) {
    margin-block-start: 16px;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  /* Titles of passages stand below that of their group. */
  [part='group'] :is(h3, h4, h5, h6):where(:not(:first-child)) {
    margin-block-start: 12px;
    color: var(--_muted);
  }
  .compact :is(h3, h4, h5, h6):where(:not([part='heading'])) {
    margin-block-start: 8px;
    font-size: max(0.875em, 14px);
  }
  /* What is small anyway does not grow. */
  :where(.compact) :is(p, li, dd, dt):where(:not(:is(.muted, [part='notes']) *)) {
    font-size: max(0.875em, 14px);
  }
  :where(.compact) :is(p, ul, ol, dl) {
    margin-block-start: 4px;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0 32px;
  }
  .line > li {
    display: inline;
  }
  .line > li:not(:last-child)::after {
    content: '\\a0· ';
    content: '\\a0· ' / '';
    color: var(--_accent);
    font-weight: 700;
  }
  [part='bar'] {
    display: block;
    flex: 1;
    min-inline-size: 4em;
    block-size: 4px;
  }
  [part='bar'] .all {
    fill: var(--_line);
  }
  [part='bar'] .sure {
    fill: var(--_accent);
  }
  [part='bar'] .open {
    fill: var(--_accent);
    fill-opacity: 0.4;
  }
  .measure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin-block-start: 2px;
    font-size: var(--_small);
  }
  @media (forced-colors: active) {
    [part='bar'] .all {
      fill: Canvas;
      stroke: CanvasText;
    }
    [part='bar'] :is(.sure, .open) {
      fill: CanvasText;
    }
  }
  @media print {
    [part='bar'] {
      print-color-adjust: exact;
    }
  }
  .muted {
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part='badge'] {
    padding: 1px 8px;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: var(--_small);
    white-space: nowrap;
  }
`;
