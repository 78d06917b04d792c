import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { sources, type Sources } from '../../model/source.js';
import { sourcesWords } from '../../words/en/sources.js';
import { drawSources } from './draw.js';
import { sourcesSheet } from './styles.js';

/**
 * Lists the sources of a guide, numbered, with what they ask to be told.
 *
 * @cssprop --source-list-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class SourceList extends SectionElement<Sources> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'sources', schema: sources };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles = [SectionElement.styles, sourcesSheet];

  /**
   * Leads the reader to a source: scrolls to it and moves the focus there. Answers whether it is there; while the table stands in its place, it is not.
   *
   * @param id The id of the source in the guide.
   */
  showSource(id: string): boolean {
    const item = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[data-source]') ?? [])].find(({ dataset }) => dataset.source === id);
    item?.focus({ preventScroll: true, focusVisible: true });
    item?.scrollIntoView({ block: 'center' });
    return item !== undefined;
  }

  protected override tell(section: Sources): Told | undefined {
    if (!section.length) return undefined;
    return { name: this.language.words('sources', sourcesWords).heading, draw: () => drawSources(section, this.noteContext) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
