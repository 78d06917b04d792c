import { css } from 'lit';

/** The looks of the radial `<skill-map>`: its branches are hairlines, its links are dashed. */
export const treeSheet = css`
  .tree {
    position: relative;
  }
  .tree svg {
    max-inline-size: 50em;
    margin-inline: auto;
    font-size: 13px;
  }
  .branches line {
    stroke: var(--_line);
  }
  .root {
    fill: var(--_link);
  }
  /* Lines end at the rim of what is hollow. */
  .tree .lack .dot circle {
    fill: Canvas;
  }
  .tree .strong {
    font-weight: 650;
  }
  .tree [role='button'] {
    cursor: pointer;
  }
  .tree [data-mark]:focus-visible {
    outline-offset: 0;
  }
  .tree .link {
    stroke-dasharray: 4 3;
  }
  .tree .lit {
    stroke-dasharray: none;
  }
  .tree [part='tooltip'] {
    inset-block: var(--top) auto;
    margin-block-start: 14px;
  }
  @media (forced-colors: active) {
    .branches line {
      stroke: CanvasText;
    }
    .root {
      fill: CanvasText;
    }
  }
`;
