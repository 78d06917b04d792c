import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { drawHeading } from '../../chart/heading.js';
import { OnUse } from '../../chart/on-use.js';
import { drawSectionFrame } from '../../chart/section-frame.js';
import { GuideElement } from '../../delivery/guide-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { addressed, addressOf, type Addressed } from '../../model/address.js';
import { frameSheet } from '../../styles/frame.js';
import { shareWords } from '../../words/en/share.js';
import type { Outcome, ShareWay } from './on-use.js';
import { shareSheet } from './styles.js';

const onUse = new OnUse(() => import('./on-use.js'));

/**
 * Lets a reader hand a guide on: the platform’s own sheet, a link, code to embed, a copy for offline.
 *
 * @slot footer - Shown under everything.
 * @csspart tools - The buttons.
 * @csspart tool - A button.
 * @csspart message - What came of the last button.
 * @csspart text - What to copy by hand, where the browser does not let the page do it.
 * @cssprop --share-guide-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class ShareGuide extends GuideElement<Addressed> {
  /** @internal */
  static override readonly reader: SectionReader = { key: undefined, schema: addressed };
  /** @internal */
  static readonly onUse = onUse;
  static override styles: CSSResultGroup = [frameSheet, shareSheet];
  static override properties: PropertyDeclarations = { module: {} };

  /** The address of the module that the embed code loads. */
  declare module: string;

  #outcome: (Outcome & { readonly way: ShareWay }) | undefined;

  constructor() {
    super();
    this.module = 'https://cdn.jsdelivr.net/npm/career-widgets';
  }

  /** @internal */
  static override load(): Promise<unknown> {
    return onUse.load();
  }

  protected override draw({ title, summary, url }: Addressed): TemplateResult | undefined {
    // Any object may be a guide: one that says nothing of itself is none to hand on.
    if (![title, summary, url, this.guide?.$schema].some(Boolean)) return undefined;
    const words = this.language.words('share', shareWords);
    const { locale, dir } = this.language;
    const { way, isDone, text } = this.#outcome ?? {};
    const heading = this.heading ?? words.heading;
    const said = way === undefined || isDone === undefined ? '' : words[isDone ? 'done' : 'refused'][way];
    const button = (tool: ShareWay, name: string): TemplateResult => html`<button part="tool" type="button" @click=${() => this.#use(tool)}>${name}</button>`;
    return drawSectionFrame({
      style: this.density === 'compact' ? 'compact' : nothing,
      locale,
      dir,
      heading: drawHeading(this.level, heading),
      summary: [],
      shown: html`<div part="tools" role="group" aria-label=${words.heading}>
          <button part="tool" class="sheet" type="button" hidden @click=${() => this.#use('share')}>${words.share}</button>
          ${button('link', words.copyLink)}${button('code', words.copyCode)}${button('save', words.save)}
        </div>
        <p part="message" role="status">${said}</p>
        ${text === undefined ? nothing : html`<textarea part="text" readonly rows="4" dir="ltr" aria-label=${words.byHand} .value=${text} @focus=${selectAll}></textarea>`}`,
      after: html`<slot name="footer"></slot>`,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A server cannot know whether there is a sheet, and the first picture has to be the server's.
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (sheet) sheet.hidden = typeof navigator.share !== 'function';
  }

  async #use(way: ShareWay): Promise<void> {
    const { guide, section } = this;
    if (!guide || !section) return;
    // The same words twice would be heard once.
    this.#outcome = undefined;
    this.requestUpdate();
    const item = { guide, title: section.title?.trim() || document.title, summary: section.summary, address: addressOf(section.url, location.href), module: this.module };
    const outcome = await onUse.load().then(() => onUse.code!.shareBy(way, item), () => ({ isDone: false }));
    this.#outcome = { way, ...outcome };
    this.requestUpdate();
  }
}

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();

declare global {
  interface HTMLElementTagNameMap {
    'share-guide': ShareGuide;
  }
}
