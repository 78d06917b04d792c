import { html, nothing, type TemplateResult } from 'lit';
import { TableElement, type TableCode } from './table-element.js';

/**
 * An element that shows its section in words: heading, summary, toolbar, what there is or its table, notes.
 *
 * @csspart section - The frame of everything.
 * @csspart summary - The sentences that say what is shown.
 */
export abstract class SectionElement<Section = unknown, Code extends TableCode<Section> = TableCode<Section>> extends TableElement<Section, Code> {
  protected override drawFrame(heading: unknown, summary: readonly TemplateResult[], shown: unknown, after: unknown): TemplateResult {
    const { locale, dir } = this.language;
    return html`<section part="section" class=${this.frameClass} lang=${locale} dir=${dir}>
      ${heading}${summary.length ? html`<div part="summary">${summary}</div>` : nothing}${shown}${after}
    </section>`;
  }
}
