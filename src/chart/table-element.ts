import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { GuideElement } from '../delivery/guide-element.js';
import type { SectionReader } from '../delivery/guide-state.js';
import type { Rows } from '../model/csv.js';
import { drawHeading } from './heading.js';
import type { NoteContext } from './notes.js';
import type { OnUse } from './on-use.js';
import type { ToolHost } from './tools.js';

/** What an element loads on use: its table in every form, its toolbar. */
export interface TableCode<Section> {
  readonly drawTools: (host: ToolHost, name: string) => TemplateResult | typeof nothing;
  readonly writeCsv: (rows: Rows) => string;
  /** Writes the section's tabular form, the header first, as the element shows it. */
  writeTable(this: void, section: Section, host: object): Rows;
  /** The rows of a table on the page. */
  readonly rowsOf: (table: HTMLTableElement) => Rows;
  /** Reads it, with columns named in any language that is known. */
  readonly readTable: (rows: Rows | string) => unknown;
}

/** What an element composes of a section. */
export interface Parts {
  /** What the section is called: its heading, unless the page gives another. */
  readonly name: string;
  /** The language of the name, where that is the guide's own. */
  readonly lang?: string | undefined;
  /** What it shows, in words: a paragraph each. */
  readonly summary: readonly (string | TemplateResult)[];
  /** Draws it, or its table, under its name. */
  readonly draw: (name: string) => TemplateResult;
  /** What stands under it. */
  readonly notes: TemplateResult | typeof nothing;
}

/** What a frame holds, and how it stands on the page. */
export interface Framed {
  readonly style: string | typeof nothing;
  readonly locale: string;
  readonly dir: string;
  readonly heading: TemplateResult | typeof nothing;
  /** The paragraphs of the summary. */
  readonly summary: readonly TemplateResult[];
  /** The toolbar, and what there is. */
  readonly shown: TemplateResult;
  /** Notes, and what the page puts under them. */
  readonly after: TemplateResult;
}

/**
 * An element that shows its section, and as a table the same.
 *
 * @slot footer - Shown under everything.
 * @fires {ViewChangeEvent} view-change - The reader has switched between the usual view and the table; `view` says to what. Bubbles.
 */
export abstract class TableElement<Section = unknown, Code extends TableCode<Section> = TableCode<Section>> extends GuideElement<Section> {
  /** @internal What elements of this class load on use. */
  static readonly onUse: OnUse<unknown>;
  static override properties: PropertyDeclarations = { view: {}, tools: {}, sourcesLink: { attribute: 'sources-link' } };

  /** @internal */
  static override load(): Promise<unknown> {
    return this.onUse.load();
  }

  /** What to show: the usual view, or the same data as a table. */
  declare view: 'chart' | 'table';
  /** A toolbar: empty for all of `table csv`, or one of them. */
  declare tools: string | null;
  /** @internal What leads from a note to the page's list of sources; nothing where there is none. */
  declare sourcesLink: string | null;

  constructor() {
    super();
    this.view = 'chart';
    this.tools = this.sourcesLink = null;
  }

  /** The section as CSV, with a header row; empty without data. Its code is here once `updateComplete` has been awaited. */
  toCSV(): string {
    const { writeCsv, writeTable } = this.loaded;
    return this.section ? writeCsv(writeTable(this.section, this)) : '';
  }

  /** @internal */
  override get readRows(): NonNullable<SectionReader['readRows']> {
    return (rows) => this.onUse && { value: this.onUse.readTable(typeof rows === 'object' && 'table' in rows ? this.onUse.rowsOf(rows.table) : rows) };
  }

  /** Composes what to show of a section; nothing where its settings leave nothing of it. */
  protected abstract compose(section: Section): Parts | undefined;

  /** The code that is loaded on use, once it is here. */
  protected get onUse(): Code | undefined {
    return (this.constructor as typeof TableElement).onUse.code as Code | undefined;
  }

  /** The code that is loaded on use. Throws before it is here. */
  protected get loaded(): Code {
    if (!this.onUse) throw new Error(`Await updateComplete of <${this.localName}> first`);
    return this.onUse;
  }

  /** Whether the table stands in place of the usual view. */
  protected isTable(_section: Section): boolean {
    return this.view === 'table';
  }

  /** What it takes to word notes. */
  protected get noteContext(): NoteContext {
    return { words: this.frameWords, formats: this.language.formats, guide: this.guide, lang: this.guideLang, sourcesLink: this.sourcesLink };
  }

  /** The level of headings inside: one below its own, or its own where it hides that. */
  protected get innerLevel(): number {
    return Math.min(Math.max(this.level + (this.heading === '' ? 0 : 1), 3), 6);
  }

  /** @internal */
  override get isWaiting(): boolean {
    return !this.onUse && this.section !== undefined && (this.tools !== null || this.isTable(this.section));
  }

  protected override draw(section: Section): TemplateResult | undefined {
    const parts = this.compose(section);
    if (!parts) return undefined;
    const heading = this.heading ?? parts.name;
    const name = heading || parts.name;
    const { locale, dir } = this.language;
    return this.drawFrame({
      style: this.density === 'compact' ? 'compact' : nothing,
      locale,
      dir,
      heading: drawHeading(this.level, heading, this.heading === null ? parts.lang : undefined),
      summary: parts.summary.map((sentences) => html`<p>${sentences}</p>`),
      shown: html`${this.tools === null ? nothing : this.loaded.drawTools(this, name)}${parts.draw(name)}`,
      after: html`${parts.notes}<slot name="footer"></slot>`,
    });
  }

  /** Puts everything in its order. */
  protected abstract drawFrame(framed: Framed): TemplateResult;
}
