import { isServer, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';
import type { GuideElement } from '../../delivery/guide-element.js';

/** Named apart, as compilers rewrite a template in which a script ends. */
const script = literal`script`;

/** Keeps a guide's JSON-LD among the children of its host, where search engines read it. */
export class PageFacts implements ReactiveController {
  readonly #host: ReactiveControllerHost & GuideElement & { readonly jsonLd: boolean };
  #said: unknown;

  constructor(host: ReactiveControllerHost & GuideElement & { readonly jsonLd: boolean }) {
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    const { jsonLd, status, guide } = this.#host;
    const said = jsonLd && status === 'ready' ? guide : undefined;
    if (isServer || said === this.#said) return;
    this.#said = said;
    if (said) void this.#write(said);
    else this.#script?.remove();
  }

  get #script(): Element | undefined {
    return [...this.#host.children].find((child) => child.matches('script[type="application/ld+json" i]'));
  }

  async #write(guide: NonNullable<GuideElement['guide']>): Promise<void> {
    try {
      const { toJsonLd, writeJsonLd } = await import('../../model/json-ld.js');
      if (guide !== this.#said) return;
      const text = writeJsonLd(toJsonLd(guide));
      const before = this.#script;
      if (before?.textContent === text) return;
      const place = this.#host.ownerDocument.createDocumentFragment();
      // Under Trusted Types, a new script takes no text. One from a template can never run any more, and takes what it is given.
      render(staticHtml`<${script} type="application/ld+json"></${script}>`, place);
      place.firstElementChild!.append(text);
      before?.remove();
      this.#host.append(place.firstElementChild!);
    } catch (error) {
      this.#host.warn(`cannot write its JSON-LD: ${String(error)}`);
    }
  }
}
