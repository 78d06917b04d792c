import { html } from 'lit';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { readRowsWith } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { sources, type Sources } from '../../model/source.js';
import { sourcesWords } from '../../words/en/sources.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Lists the sources of a guide, numbered, with what they ask to be told.
 *
 * @cssprop --source-list-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class SourceList extends SectionElement<Sources> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'sources', schema: sources, readRows: readRowsWith(onUse) };
  /** @internal */
  static override readonly onUse = onUse;

  protected override tell(_section: Sources): Told | undefined {
    const words = this.language.words('sources', sourcesWords);
    return { name: words.heading, draw: () => html`` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
