/** Puts HTML on the page for a test, drawn in the browser alone, or drawn on the server and taken over. */
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import type { GuideElement } from '../../src/classes.js';

/** How the page came to be. */
export type Arrival = 'client' | 'hydrated';

const arrivals: readonly Arrival[] = ['client', 'hydrated'];

const stages: HTMLElement[] = [];

/** Runs a suite twice: with elements drawn in the browser, and with elements drawn on the server and taken over. */
export function describeBoth(title: string, suite: (fixture: Fixture) => void): void {
  for (const arrival of arrivals) {
    describe(`${title} (${arrival})`, () => {
      afterEach(() => {
        for (const stage of stages.splice(0)) stage.remove();
      });
      suite((html, options) => place(html, arrival, options));
    });
  }
}

/** What a fixture needs besides its HTML. */
export interface FixtureOptions {
  /** Data for `src`, by address; only the server uses it. */
  readonly files?: Readonly<Record<string, { readonly body: string; readonly type?: string }>>;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Puts HTML on the page and waits until its elements have settled. Answers the stage that holds it. */
export type Fixture = (html: string, options?: FixtureOptions) => Promise<HTMLElement>;

/** Puts HTML on the page. */
export async function place(html: string, arrival: Arrival = 'client', { width = 800, lang, dir, files }: FixtureOptions = {}): Promise<HTMLElement> {
  const stage = document.createElement('div');
  stage.style.width = `${width}px`;
  if (lang) stage.lang = lang;
  if (dir) stage.dir = dir;
  stages.push(stage);
  document.body.append(stage);
  if (arrival === 'client') stage.innerHTML = html;
  else {
    const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html, lang, dir, files });
    stage.setHTMLUnsafe(drawn.html);
  }
  await settled(stage);
  return stage;
}

/** Waits until every element inside a node is past loading and has drawn. */
export async function settled(root: ParentNode): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const elements = [...root.querySelectorAll<GuideElement>('career-data, salary-range')];
    for (const element of elements) await element.updateComplete;
    if (elements.every((element) => element.hasUpdated && element.status !== 'loading')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The visible text of an element's shadow tree, white space folded. */
export const shownText = (element: Element): string => {
  const figure = element.shadowRoot?.querySelector<HTMLElement>('figure');
  return (figure?.innerText ?? element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** The names of an element's marks, in the order of the page. */
export const markNames = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[data-mark]') ?? [])].map((mark) => mark.getAttribute('aria-label') ?? '');
