import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canonicalLocale, directionOf, englishOf, formats, type Formats } from './locale.js';
import { nearestAttribute, watchLanguage } from './nearest.js';
import { hasWords, onWords, wordsFor, type Words } from './words.js';

/** What an element says about its language, and what its guide says. */
export interface Speaker {
  readonly locale: string | null;
  readonly guideLang: string | undefined;
  warn(message: string): void;
}

/** The language an element speaks: its own `locale`, else the nearest `lang`, else its guide's, else English, which stands in where a language has no words. It follows the page as that changes. */
export class Language implements ReactiveController {
  /** The nearest `lang` and `dir`. The server sets them, having no ancestors to look at. */
  page: { readonly lang?: string | undefined; readonly dir?: string | undefined } = {};
  readonly #host: ReactiveControllerHost & HTMLElement & Speaker;
  #ends: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement & Speaker) {
    (this.#host = host).addController(this);
  }

  /** The locale to speak: the one asked for where there are words for it, else English. All words follow it, so that no sentence is in two languages; figures are those of the one asked for. */
  get locale(): string {
    const { wanted } = this;
    return hasWords(wanted) ? wanted : englishOf(wanted);
  }

  /** The locale that is asked for, as a tag the platform knows. */
  get wanted(): string {
    const { locale, guideLang } = this.#host;
    for (const tag of [locale, this.page.lang, guideLang]) {
      const known = canonicalLocale(tag);
      if (known) return known;
      if (tag) this.#host.warn(`does not know the language tag ${JSON.stringify(tag)} and falls back; a tag looks like "en-US"`);
    }
    return 'en';
  }

  /** The direction: right to left when the locale is, or when the page around the element is. */
  get dir(): 'ltr' | 'rtl' {
    return this.page.dir?.toLowerCase() === 'rtl' ? 'rtl' : directionOf(this.locale);
  }

  /** Whether the words run against the direction, as English does in a page from right to left. */
  get isMixed(): boolean {
    return this.dir !== directionOf(this.locale);
  }

  /** What the locale writes, with the guide's own texts in the direction of their language. */
  get formats(): Formats {
    const { locale, wanted } = this;
    const { guideLang } = this.#host;
    const made = formats(locale, locale === wanted || directionOf(wanted) === 'rtl' ? undefined : wanted);
    return { ...made, own: (text) => made.own(text, guideLang) };
  }

  /** The UI words of one part of the library. */
  words<Part extends keyof Words>(part: Part, english: Words[Part]): Words[Part] {
    return wordsFor(this.locale, part, english);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#ends = [watchLanguage(this.#host, this.#look), onWords(() => this.#host.requestUpdate())];
    this.#look();
  }

  hostDisconnected(): void {
    this.#ends.forEach((end) => end());
  }

  readonly #look = (): void => {
    const lang = nearestAttribute(this.#host, 'lang');
    const dir = nearestAttribute(this.#host, 'dir');
    if (lang === this.page.lang && dir === this.page.dir) return;
    this.page = { lang, dir };
    this.#host.requestUpdate();
  };
}
