import { css } from 'lit';

/** The looks of what stands around plans: periods, badges, add-ons, proof. */
export const pricingSheet = css`
  :host {
    --_highlight: var(--pricing-plans-highlight, var(--_accent));
    --_ground: var(--pricing-plans-ground, Canvas);
  }
  section {
    overflow-wrap: anywhere;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 12px 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part='period'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 28px;
    cursor: pointer;
  }
  input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_highlight);
  }
  .saving {
    unicode-bidi: plaintext;
    font-size: var(--_small);
    font-weight: 650;
  }
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.25;
  }
  [part='badge'] {
    display: inline-block;
    padding-inline: 6px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: var(--_small);
    font-weight: 650;
  }
  .none {
    color: var(--_muted);
  }
  :is([part='summary'], ul, [part='scroller']) + :is(h3, h4, h5, h6) {
    margin-block-start: 16px;
  }
  :is([part='billing'], [part='proof']) > :not(:last-child)::after {
    content: '\\a0·';
  }
  [part='add-ons'] {
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
    max-inline-size: 44em;
  }
  [part='add-ons'] li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  [part='proof'] {
    margin-block-start: 16px;
    max-inline-size: 68ch;
  }
  [part='proof'] span + span {
    font-size: var(--_small);
    color: var(--_muted);
  }
  @media print {
    [part='periods'] {
      display: none;
    }
  }
`;
