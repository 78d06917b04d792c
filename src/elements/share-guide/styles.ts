import { css } from 'lit';

/** Buttons in a line, and what came of them under it. */
export const shareSheet = css`
  section {
    overflow-wrap: anywhere;
  }
  [part='tools'] {
    gap: 8px;
  }
  [part='tool'] {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    font-size: max(0.875em, 14px);
    text-decoration: none;
  }
  [part='tool']:hover {
    border-color: var(--_accent);
  }
  [part='tool'][hidden] {
    display: none;
  }
  .compact [part='tool'] {
    min-block-size: 24px;
    padding: 1px 8px;
  }
  /* The line is there before it says anything, so that nothing shifts when it does. */
  [part='message'] {
    min-block-size: 1.45em;
    margin-block-start: 4px;
    font-size: max(0.875em, 14px);
    color: var(--_muted);
  }
  [part='text'] {
    box-sizing: border-box;
    margin-block-start: 4px;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: max(0.8125em, 12px) / 1.4 ui-monospace, monospace;
    resize: vertical;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
