import { css } from 'lit';

/** The looks of pros and cons. */
export const prosConsSheet = css`
  li {
    position: relative;
    padding-inline-start: 26px;
  }
  li + li {
    margin-block-start: 6px;
  }
  svg {
    position: absolute;
    inset-block-start: calc(0.725em - 7px);
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='pro'] svg {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    [part] svg {
      stroke: CanvasText;
    }
  }
`;
