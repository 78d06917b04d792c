import { hydrate } from '@lit-labs/ssr-client';
import type { Hydration, LanguageHere } from './hydration.js';

/** Takes over the nodes that a server drew. What it drew from other data or settings, or in another language, is dropped, to be drawn anew. */
export function takeOver(hydration: Hydration, template: unknown, root: ShadowRoot, { locale, wanted, dir }: LanguageHere): void {
  const { host, drawn, settings } = hydration;
  const said = root.querySelector<HTMLElement>('[lang][dir]');
  const now = hydration.settingsNow();
  const same =
    // Without its comments, as a page that was made small may be, nothing says which node is which.
    [...root.childNodes].some(({ nodeType }) => nodeType === Node.COMMENT_NODE) &&
    host.getAttribute('status') === drawn &&
    // Words that a server had may still be on their way.
    (!said || said.lang === wanted || (said.lang === locale && said.dir === dir)) &&
    now.every((value, index) => Object.is(value, settings[index]));
  // The sheets of the class are adopted by now.
  for (const child of [...root.children]) if (child.localName === 'style') child.remove();
  try {
    if (same) hydrate(template, root, host.renderOptions);
    else root.replaceChildren();
  } catch {
    root.replaceChildren();
    delete (root as { _$litPart$?: unknown })._$litPart$;
  }
}
