import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { GuideProvider } from '../../delivery/provider.js';
import { SharedRequest } from '../../delivery/shared-request.js';
import { check } from '../../model/check.js';
import { guideRoot } from '../../model/root.js';
import { anything } from '../../model/values.js';
import { frameSheet } from '../../styles/frame.js';
import { guideWords } from '../../words/en/guide.js';
import { tellChosenTier } from './chosen-tier.js';
import { drawContents, drawSections, type Page } from './draw.js';
import { namesOf } from './names.js';
import { PageFacts } from './page-facts.js';
import { Pieces } from './pieces.js';
import { planPage, unknownIn, wantedIn } from './plan.js';
import { ReadingPlace } from './reading-place.js';
import { openScopedRoot } from './scoped-root.js';
import { SectionLinks } from './section-links.js';
import { guideSheet } from './styles.js';

/** Turns after which an element that is still drawing is no longer waited for. */
const patience = 20;

/**
 * Draws a whole guide as a page: every section whose data exists, with contents that lead to them.
 *
 * @slot footer - Shown under everything.
 * @csspart page - The frame of everything.
 * @cssprop --career-guide-top - The height of what sticks to the top of the page, such as its menu.
 * @cssprop --career-guide-gap - The room between sections.
 * @cssprop --career-guide-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {GuideReadyEvent} guide-ready - The page has been drawn: once for all of its sections. Does not bubble.
 * @fires {GuideErrorEvent} guide-error - There is no guide to draw. A section that is broken shows it by itself. Does not bubble.
 */
export class CareerGuide extends GuideElement<Readonly<Record<string, unknown>>> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: guideRoot };
  /** @internal Nearly every guide has a `src`: its code comes at once. */
  static override readonly requests = SharedRequest;
  static override styles: CSSResultGroup = [frameSheet, guideSheet];
  static override properties: PropertyDeclarations = { sections: {}, jsonLd: { attribute: 'json-ld', type: Boolean } };

  /** The sections to show and their order, by their keys in a guide, separated by spaces, or in a list; `hero` and `share` are the top and the ways to share. All that have data unless given. */
  declare sections: string | readonly string[] | null;
  /** Whether to put the guide's JSON-LD inside the element, for search engines. */
  declare jsonLd: boolean;

  readonly #provided = new GuideProvider(this);
  readonly #place = new ReadingPlace(this);
  readonly #links = new SectionLinks(this, (name) => {
    this.drawAll();
    this.#place.lead(name);
  });
  readonly #pieces = new Pieces(this);
  #total = 0;
  #isDrawing = false;
  #drawn: Promise<void> | undefined;

  constructor() {
    super();
    this.sections = null;
    this.jsonLd = false;
    new PageFacts(this);
    // A tier is opened by a choice, and closed by a click.
    for (const type of ['click', 'tier-select']) this.addEventListener(type, () => void this.#hear());
  }

  /** Asks for the guide again, and draws every section afresh where it was changed in place. */
  override reload(): void {
    this.#provided.forget();
    super.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    openScopedRoot(this);
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isReloading) this.#provided.hand(this.section && this.guide);
  }

  protected override draw(guide: Readonly<Record<string, unknown>>): TemplateResult | undefined {
    const wanted = wantedIn(this.sections);
    for (const name of unknownIn(wanted ?? [])) this.warn(`does not know a section "${name}"`);
    const plan = planPage(guide, wanted, (tag, section) => check(this.#classOf(tag)?.reader.schema ?? anything, section).problems.length > 0);
    this.#total = plan.length;
    // Where the reader is led at once, what lies above has to have its size.
    if (plan.some(({ name }) => name === this.#links.name)) this.#pieces.finish();
    if (!plan.length) return undefined;
    const { locale, dir } = this.language;
    const words = this.language.words('guide', guideWords);
    const page: Page = {
      plan,
      drawn: this.#pieces.count,
      isLaidOut: this.#pieces.isLaidOut,
      names: { ...namesOf(this.language), ...(typeof guide.title === 'string' && { hero: guide.title }) },
      contents: words.heading,
      prefix: this.#prefix,
      level: this.level,
      heading: this.heading,
      density: this.density,
      inSources: plan.some(({ name }) => name === 'sources') ? words.inSources : undefined,
    };
    return html`<article part="page" class=${this.density} lang=${locale} dir=${dir}>
      ${drawContents(page)}${drawSections(page)}<slot name="footer"></slot>
    </article>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#isWhole) {
      this.#drawn = this.#waitForSections().then(() => {
        super.updated(changed);
        if (this.status !== 'ready') return;
        this.#links.arrive();
        this.#pieces.layOut();
      });
    } else if (!this.#isDrawing) {
      this.#isDrawing = true;
      this.#drawn = this.#drawOn();
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (let drawn: Promise<void> | undefined; drawn !== this.#drawn; ) await (drawn = this.#drawn);
    await Promise.all(this.#elements.map((element) => element.updateComplete));
    return done;
  }

  /** @internal Draws every section that is still to come, at once: for print, and where a link leads. */
  drawAll(): readonly GuideElement[] {
    if (this.#isWhole) return [];
    this.#pieces.finish();
    this.requestUpdate();
    this.performUpdate();
    for (const element of this.#elements) element.drawNow();
    return this.#elements;
  }

  /** Whether every section has been drawn that there is. */
  get #isWhole(): boolean {
    return this.status !== 'ready' || this.#pieces.count >= this.#total;
  }

  /** Draws the sections that are still to come. */
  async #drawOn(): Promise<void> {
    while (!this.#isWhole) {
      await this.#pieces.next();
      this.requestUpdate();
      this.performUpdate();
    }
    this.#isDrawing = false;
  }

  /** What stands before each tag, as this element was registered: empty, or `acme-`. */
  get #prefix(): string {
    return this.localName.endsWith('-career-guide') ? this.localName.slice(0, -'career-guide'.length) : '';
  }

  /** The class that draws a section; nothing where the page has not registered it. */
  #classOf(tag: string): typeof GuideElement | undefined {
    return (this.customElementRegistry ?? customElements).get(this.#prefix + tag) as typeof GuideElement | undefined;
  }

  /** The elements that draw the sections. */
  get #elements(): readonly GuideElement[] {
    return [...(this.shadowRoot?.querySelectorAll('[part=block] *') ?? [])].filter((element) => element instanceof GuideElement);
  }

  /** Waits until the sections have been drawn. */
  async #waitForSections(): Promise<void> {
    const elements = this.#elements;
    for (let turn = 0; turn < patience && elements.some(({ isUpdatePending }) => isUpdatePending); turn++) await Promise.resolve();
  }

  /** Tells all when another tier has been opened, or none. */
  async #hear(): Promise<void> {
    // The page may object to the choice until all have heard of it.
    await Promise.resolve();
    if (this.shadowRoot) tellChosenTier(this.shadowRoot, (tag) => this.#prefix + tag);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
