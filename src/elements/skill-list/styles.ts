import { css } from 'lit';

/** What stands under the name of a skill is smaller than that. */
export const skillListSheet = css`
  [part='skill'] :is(p, .line) {
    margin: 0;
    font-size: max(0.875em, 14px);
    color: var(--_muted);
  }
  [part='skills'][role='list'] > li + li {
    margin-block-start: 8px;
  }
  /* Words of one width keep the bars of one length. */
  [part='bar'] + span {
    inline-size: 13em;
  }
`;
