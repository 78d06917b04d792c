import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { frameSheet } from '../styles/frame.js';
import { sectionSheet } from '../styles/section.js';
import { tableSheet } from '../styles/table.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Formats } from '../words/locale.js';
import { drawNotes, type Note } from './notes.js';
import { drawSectionFrame } from './section-frame.js';
import { TableElement, type Framed, type Parts, type TableCode } from './table-element.js';

/** What it takes to word a table. */
export interface TableLanguage {
  readonly frame: FrameWords;
  readonly formats: Formats;
  readonly locale: string;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
}

/** What a section in words loads on use: its table in every form, its toolbar. */
export interface SectionCode<Section> extends TableCode<Section> {
  /** Draws the table it is read from, for a reader of the language. */
  readonly drawTable: (section: Section, language: TableLanguage, caption: string) => TemplateResult;
}

/** What a section says. */
export interface Told {
  /** What it is called: its heading, unless the page gives another. */
  readonly name: string;
  /** What it shows, in words: a paragraph each. */
  readonly summary?: readonly (string | TemplateResult)[];
  /** What there is, unless the table stands in its place. */
  readonly draw: () => TemplateResult;
  /** What is known of its figures. */
  readonly notes?: readonly Note[];
}

/** An element that shows its section in words: text, lists, cards. */
export abstract class SectionElement<Section = unknown, Code extends SectionCode<Section> = SectionCode<Section>> extends TableElement<Section, Code> {
  static override styles: CSSResultGroup = [frameSheet, tableSheet, sectionSheet];

  /** Says what a section says; nothing where it says nothing. */
  protected abstract tell(section: Section): Told | undefined;

  protected override compose(section: Section): Parts | undefined {
    const told = this.tell(section);
    if (!told) return undefined;
    const { name, summary = [], draw, notes = [] } = told;
    const { formats, locale } = this.language;
    return this.isTable(section)
      ? { name, summary, draw: (caption) => this.loaded.drawTable(section, { frame: this.frameWords, formats, locale, lang: this.guideLang }, caption), notes: nothing }
      : { name, summary, draw, notes: drawNotes(notes, this.noteContext) };
  }

  protected override drawFrame(framed: Framed): TemplateResult {
    return drawSectionFrame(framed);
  }
}
