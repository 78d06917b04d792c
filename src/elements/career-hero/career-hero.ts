import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawLine, drawText } from '../../chart/draw-prose.js';
import { drawHeading } from '../../chart/heading.js';
import { drawNotes, Notes } from '../../chart/notes.js';
import { PayText } from '../../chart/pay-text.js';
import { drawSectionFrame } from '../../chart/section-frame.js';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { sayProblem } from '../../model/check.js';
import { hero, readHeroSections, type Hero } from '../../model/hero.js';
import { frameSheet } from '../../styles/frame.js';
import { sectionSheet } from '../../styles/section.js';
import { tableSheet } from '../../styles/table.js';
import { heroWords } from '../../words/en/hero.js';
import { salaryWords } from '../../words/en/salary.js';
import { tellFacts, type Fact } from './facts.js';
import { heroSheet } from './styles.js';

/**
 * Shows the title and the summary of a guide, and three facts set large: growth, median pay, remote work.
 *
 * @slot footer - Shown under everything.
 * @csspart titles - The other names of the occupation.
 * @cssprop --career-hero-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class CareerHero extends GuideElement<Hero> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: hero };
  static override styles: CSSResultGroup = [frameSheet, tableSheet, sectionSheet, heroSheet];

  protected override draw({ title = '', shortTitle, alternateTitles = [], summary }: Hero): TemplateResult | undefined {
    const { language, guide = {}, guideLang: lang, frameWords: frame } = this;
    const { formats, locale, dir } = language;
    const words = language.words('hero', heroWords);
    const notes = new Notes();
    const sections = readHeroSections(guide);
    // The element of that section shows this to the reader; here its fact is missing.
    for (const problem of sections.problems) this.warn(`leaves out a fact: ${sayProblem(problem)}`);
    const facts = tellFacts(sections, { words, pay: new PayText(language.words('salary', salaryWords), frame, formats), notes });
    const names = [...new Set([shortTitle ?? '', ...alternateTitles])].filter((name) => name.trim() && name !== title);
    if (![title, summary, this.heading].some((text) => text?.trim()) && !names.length && !facts.length) return undefined;
    return drawSectionFrame({
      style: this.density === 'compact' ? 'compact' : nothing,
      locale,
      dir,
      heading: drawHeading(this.level, this.heading ?? title.trim(), this.heading === null ? lang : undefined),
      summary: [],
      shown: html`${names.length ? html`<div part="titles" class="muted"><bdi>${words.alsoCalled}</bdi> ${drawLine(names, lang)}</div>` : nothing}${summary?.trim()
        ? html`<div part="summary">${drawText(summary, lang)}</div>`
        : nothing}${facts.length ? drawFacts(facts, lang) : nothing}`,
      after: html`${drawNotes(notes.all, { words: frame, formats, guide, lang })}<slot name="footer"></slot>`,
    });
  }
}

/**
 * Draws facts side by side.
 *
 * @csspart facts - The facts.
 * @csspart fact - A fact: what it is called, and what it comes to.
 * @csspart figure - What a fact comes to, set large.
 */
const drawFacts = (facts: readonly Fact[], lang: string | undefined): TemplateResult =>
  html`<dl part="facts">
    ${facts.map(
      ({ name, value, isKnown, more, isOwn }) =>
        html`<div part="fact">
          <dt>${name}</dt>
          <dd part="figure" class=${isKnown ? nothing : 'words'}><bdi>${value}</bdi></dd>
          ${more ? html`<dd class="muted">${drawName(more, isOwn ? lang : undefined)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;

declare global {
  interface HTMLElementTagNameMap {
    'career-hero': CareerHero;
  }
}
