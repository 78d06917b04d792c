import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { frameWords } from '../words/en/frame.js';
import type { FrameWords } from '../words/frame-words.js';
import { Language } from '../words/language.js';
import { loadAndDraw, loadCodeOf } from './code-on-use.js';
import { drawStatus } from './draw-status.js';
import type { GuideError } from './guide-error.js';
import { GuideState, type SectionReader, type Status } from './guide-state.js';
import { Hydration, isOnItsWay } from './hydration.js';
import { number } from './number.js';
import type { Described } from './resolve.js';
import type { Fetch, SharedRequest } from './shared-request.js';
import { adoptSheets, makeRootElsewhere } from './sheets.js';
import { Teller } from './teller.js';
import { warnOnce } from './warn.js';
import { ElementWays } from './ways.js';

/**
 * An element that draws a section of a guide, however the data reaches it.
 *
 * @slot - Shown until there is something to draw, and when it fails. A JSON script or a table among the children is data, unless it has a slot of its own.
 * @slot error - Shown in place of the list of problems.
 * @slot empty - Shown when there is no data.
 * @slot loading - Shown while data is on its way, above the other children and in place of the text that says so.
 * @csspart error - The list of problems.
 * @csspart loading - The text shown while data is on its way.
 * @fires {GuideReadyEvent} guide-ready - New data has arrived and has been drawn. Does not bubble.
 * @fires {GuideErrorEvent} guide-error - The data cannot be had, or cannot be drawn; `error` says why. Does not bubble.
 */
export abstract class GuideElement<Section = unknown> extends LitElement {
  /** Requests data for every element; the page's own `fetch` unless replaced. */
  static fetch: Fetch = (url, init) => globalThis.fetch(url, init);
  /** Milliseconds until a request without an answer is stopped and ends in an error; `Infinity` for no end. */
  static timeout = 20_000;
  /** @internal Makes requests; loaded when the first `src` needs it unless it is here already. */
  static readonly requests: typeof SharedRequest | undefined = undefined;
  /** @internal How elements of this class read their data. */
  static readonly reader: SectionReader = { key: undefined };

  static override properties: PropertyDeclarations = {
    data: {},
    src: {},
    heading: {},
    headingLevel: { ...number, attribute: 'heading-level' },
    // The autoloader sees attributes alone.
    locale: { reflect: true },
    density: {},
  };

  /** A guide or a section: an object, or JSON text, which is what the attribute takes. As a property also plain text, where the section may be text. A new object is drawn; one changed in place needs `reload()`. */
  declare data: unknown;
  /** The address of a guide or a section, as JSON or CSV. */
  declare src: string | null;
  /** The heading's own text; an empty one hides it. */
  declare heading: string | null;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** The language to speak, as a tag such as `de-AT`; that of the nearest `lang` unless given, and of the guide where there is none. English stands in for a language without words. */
  declare locale: string | null;
  /** `comfortable`, or `compact` for narrow places. */
  declare density: 'comfortable' | 'compact';

  /** @internal The ways data can reach the element. */
  readonly ways: ElementWays = new ElementWays(this, this.#class, this.#class.requests, this.#class.reader);
  /** @internal The language the element speaks. */
  readonly language: Language = new Language(this);
  readonly #state = new GuideState();
  #drawn: TemplateResult | undefined;
  #isReloading = false;
  #hydration: Hydration | undefined;
  readonly #teller = new Teller();

  constructor() {
    super();
    this.src = this.heading = this.locale = null;
    this.headingLevel = 2;
    this.density = 'comfortable';
  }

  /** `empty` without data, or where nothing of it can be drawn; `loading`; `ready` when drawn; `failed`. Reflected to the attribute, for style sheets: `[status=failed]`. */
  get status(): Status {
    const status = this.#dataStatus;
    return status === 'ready' && !this.#drawn ? 'empty' : status;
  }

  /** The status as far as the data goes, whatever can be drawn of it. */
  get #dataStatus(): Status {
    return this.#state.status === 'ready' && this.isWaiting ? 'loading' : this.#state.status;
  }

  /** Why the element failed: `message`, `url`, and `problems` with the pointer of each. */
  get error(): GuideError | undefined {
    return this.#state.error;
  }

  /** The whole guide as its author wrote it, where a whole guide arrived. */
  get guide(): Readonly<Record<string, unknown>> | undefined {
    return this.#state.guide;
  }

  /** The section as checked, without absent fields. */
  get section(): Section | undefined {
    return this.#state.section as Section | undefined;
  }

  /** @internal The language of the guide's own texts. */
  get guideLang(): string | undefined {
    return typeof this.guide?.lang === 'string' ? this.guide.lang : undefined;
  }

  /** Asks for the data at `src` again, and looks again at data that was changed in place. What is drawn stays until there is an answer. */
  reload(): void {
    this.#isReloading ||= this.status === 'ready';
    this.ways.forget();
    this.#state.forget();
    this.requestUpdate();
  }

  /** @internal Draws now what would be drawn in a moment. */
  drawNow(): void {
    this.performUpdate();
  }

  /** @internal Says something to the developer, once. */
  warn(message: string): void {
    warnOnce(this, message);
  }

  /** Draws a section that has been checked; nothing where nothing of it can be drawn. */
  protected abstract draw(section: Section): TemplateResult | undefined;

  /** @internal Loads what most pages never need of elements of this class. Every other call answers the same promise. */
  static load(): Promise<unknown> {
    return Promise.resolve();
  }

  /** @internal Loads what this element, as it is set, needs. */
  loadCode(): Promise<unknown> {
    return this.#class.load();
  }

  /** @internal Whether what is to be drawn needs code that has not been loaded. */
  get isWaiting(): boolean {
    return false;
  }

  /** @internal The section that plain attributes describe; `undefined` when no figure is among them. */
  describedByAttributes(): Described | undefined {
    return undefined;
  }

  /** Whether what is drawn, and handed down, is still that of before `reload()`. */
  protected get isReloading(): boolean {
    return this.#isReloading;
  }

  /** The key of the section in a guide; `undefined` where the element takes whole guides only. */
  protected get key(): string | undefined {
    return this.#class.reader.key;
  }

  /** @internal Reads the section's tabular form; nothing while the code for it is loading. */
  get readRows(): SectionReader['readRows'] {
    return undefined;
  }

  get #class(): typeof GuideElement {
    return this.constructor as typeof GuideElement;
  }

  /** The level of the heading: 2 where the one asked for is none. */
  protected get level(): number {
    const level = Number(this.headingLevel);
    return level >= 2 && level <= 6 ? level : 2;
  }

  protected get frameWords(): FrameWords {
    return this.language.words('frame', frameWords);
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) {
      if (isOnItsWay(this)) return;
      this.#hydration ??= Hydration.of(this);
    }
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return makeRootElsewhere(this) ?? super.createRenderRoot();
  }

  adoptedCallback(): void {
    adoptSheets(this);
  }

  /** Reads the data as it is now, and asks for the code that it needs. */
  #follow(): void {
    this.#state.follow(this.ways, this.key, this.#class.reader.schema, this.readRows);
    if (this.#state.isUnread || (this.#state.status === 'ready' && this.isWaiting)) void loadAndDraw(this, this.#state);
  }

  protected override shouldUpdate(): boolean {
    if (!this.#hydration) return true;
    this.#follow();
    return this.#hydration.isDue(this.#dataStatus);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#follow();
    this.#isReloading &&= this.#dataStatus === 'loading' && !changed.has('src');
    if (!this.#isReloading) this.#drawn = this.#draw();
    this.setAttribute('status', this.status);
  }

  protected override update(changed: PropertyValues): void {
    this.#hydration?.takeOver(this.render(), this.renderRoot as ShadowRoot, this.language);
    this.#hydration = undefined;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return this.#drawn ?? drawStatus(this.status, this.#state.isOwnError ? this.error : undefined, this.frameWords, this.ways.child.isLoadingSaid);
  }

  /** Draws before the status is told, which depends on whether there is anything to draw. */
  #draw(): TemplateResult | undefined {
    try {
      if (this.#dataStatus === 'ready') return this.draw(this.section as Section);
    } catch (error) {
      this.#state.fail([{ pointer: '', expected: 'data that can be drawn', found: String(error) }]);
    }
    return undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    const isNew = this.#teller.tell(this, this.#state, this.status === 'ready', this.#class.reader.schema);
    // A page's own button finds the rest here later; the first picture did not wait for it.
    if (isNew) void loadCodeOf(this, this.#state);
  }

  /** An update is complete when everything the element can do can be done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#state.status !== 'ready') return done;
    const waited = this.isWaiting;
    await loadCodeOf(this, this.#state);
    if (waited) this.requestUpdate();
    return waited ? super.getUpdateComplete() : done;
  }
}
