import { html, type PropertyDeclarations } from 'lit';
import { drawProse, drawTexts, hasProse } from '../../chart/draw-prose.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { prose, type Prose } from '../../model/prose.js';
import { sectionWords } from '../../words/en/section.js';

/** The sections whose texts are points of a list. In the others they are paragraphs. */
const lists: readonly string[] = ['responsibilities', 'mistakes', 'advice'];

/**
 * Shows any section of a guide that holds prose or a list: what the job is, responsibilities, advice, a section of the page's own.
 *
 * @cssprop --guide-section-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class GuideSection extends SectionElement<Prose> {
  /** @internal */
  static override readonly reader: SectionReader = { key: '', schema: prose };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override properties: PropertyDeclarations = { name: {} };

  /** The key of the section in the guide, such as `careerPath`. One that this library has no heading for needs a `heading` too. */
  declare name: string | null;

  constructor() {
    super();
    this.name = null;
  }

  protected override get key(): string {
    return this.name ?? '';
  }

  protected override tell(section: Prose): Told | undefined {
    if (!hasProse(section)) return undefined;
    const words: Readonly<Record<string, string>> = this.language.words('section', sectionWords);
    const { key, guideLang, innerLevel } = this;
    const isKnown = Object.hasOwn(words, key);
    if (!isKnown && this.heading === null) this.warn(key ? `needs a "heading", as it has none for "${key}"` : 'needs the "name" of a section');
    const isList = lists.includes(key) && Array.isArray(section) && section.every((entry) => typeof entry === 'string');
    return {
      name: isKnown ? words[key]! : '',
      draw: () => html`${isList ? drawTexts(section, guideLang) : drawProse(section, guideLang, innerLevel)}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-section': GuideSection;
  }
}
