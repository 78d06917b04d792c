import { css, type CSSResult } from 'lit';
import { fromWidths } from './widths.js';

/** Named steps in a row. A step is filled by its border, which also stands in print and in forced colors. */
export const stepsSheet: CSSResult = css`
  [part='scale'] {
    container: career / inline-size;
    max-inline-size: 40rem;
    margin-block-start: 8px;
  }
  [part='scale'] > div {
    font-size: var(--_small);
  }
  [part='steps'] {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 4px;
    margin: 0;
    max-inline-size: none;
  }
  [part='step'] {
    position: relative;
    margin: 0;
    font-size: inherit;
    color: var(--_muted);
  }
  [part='step']::before {
    content: '';
    display: block;
    box-sizing: border-box;
    block-size: 12px;
    border: 1px solid var(--_muted);
  }
  [part='step'].on {
    font-weight: 650;
    color: inherit;
  }
  [part='step'].on::before {
    border: 6px solid var(--_accent);
  }
  [part='step'] bdi {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin-block-start: 4px;
    max-inline-size: none;
  }
  .compact .ends,
  .compact [part='step'] {
    font-size: inherit;
  }
  .ends span {
    color: var(--_muted);
  }
  .small {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    container: none;
    margin: 0;
  }
  .small [part='steps'] {
    grid-auto-columns: minmax(4px, 16px);
    gap: 2px;
  }
  .small [part='step']::before {
    block-size: 10px;
  }
  .small .on::before {
    border-width: 5px 0;
  }
  ${fromWidths(
    (width) =>
      css`.fits-${width} .ends{display:none}.fits-${width} bdi{position:static;display:block;inline-size:auto;block-size:auto;margin-block-start:4px;overflow:visible;clip-path:none;white-space:normal}`,
  )}
`;
