import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { drawName } from '../../chart/draw-link.js';

/** One of the two sides. */
export interface Side {
  readonly kind: 'pro' | 'con';
  /** What the side is called. */
  readonly title: string;
  /** What each of its signs is called. */
  readonly word: string;
  /** The level of its heading, 3 to 6. */
  readonly level: number;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
}

const shapes = {
  pro: svg`<path d="M2 8.5 6.5 13 14 3.5"/>`,
  con: svg`<path d="M3 3 13 13M13 3 3 13"/>`,
};

/**
 * Draws one side as a list under its heading: a check before what speaks for, a cross before what speaks against.
 *
 * @csspart pro - Something that speaks for.
 * @csspart con - Something that speaks against.
 */
export function drawSide(texts: readonly string[], { kind, title, word, level, lang }: Side): TemplateResult | typeof nothing {
  const sign = html`<svg role="img" aria-label=${word} viewBox="0 0 16 16">${shapes[kind]}</svg>`;
  return drawGroup(
    level,
    title,
    html`<ul role="list">
      ${texts.map((each) => (kind === 'pro' ? html`<li part="pro">${sign}${drawName(each, lang)}</li>` : html`<li part="con">${sign}${drawName(each, lang)}</li>`))}
    </ul>`,
  );
}
