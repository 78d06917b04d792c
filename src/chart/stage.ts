/** Room for a chart to be drawn in for its picture while the page gives it none: in a closed tab, in folded details. */
import type { LitElement } from 'lit';

/** How wide a chart is drawn there, in pixels. */
const width = 640;

/** What a shadow tree has from the page around it. */
const inherited = ['color', 'color-scheme', 'direction', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'word-spacing'];

/** Whether a figure can be seen on the page. */
export const isSeen = (figure: HTMLElement): boolean => figure.getBoundingClientRect().width > 0 && figure.checkVisibility({ visibilityProperty: true });

/**
 * Draws a copy of a figure where there is room for it, looks at it, and takes it away before anything is painted. It looks
 * as it would on the page, but for what the page says of its parts.
 */
export function onStage<Answer>(figure: HTMLElement, host: LitElement, look: (copy: HTMLElement) => Answer): Answer {
  const page = host.ownerDocument;
  const room = page.createElement('div');
  const shown = page.createElement('div');
  const style = getComputedStyle(host);
  const put = (name: string, value: string): void => room.style.setProperty(name, value, 'important');
  put('all', 'initial');
  put('display', 'block');
  put('position', 'absolute');
  put('inline-size', `${width}px`);
  for (const name of [...inherited, ...settingsOf(host)]) put(name, style.getPropertyValue(name));
  // Rules of the page for the tags in it reach as far as this root.
  room.attachShadow({ mode: 'open' }).append(shown);
  const root = shown.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = host.shadowRoot?.adoptedStyleSheets ?? [];
  const copy = figure.cloneNode(true) as HTMLElement;
  root.append(copy);
  page.documentElement.append(room);
  try {
    return look(copy);
  } finally {
    room.remove();
  }
}

/** The custom properties by which a page may change how an element looks. */
function settingsOf({ constructor }: LitElement): ReadonlySet<string> {
  const sheets = (constructor as typeof LitElement).elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
  return new Set([...sheets.join('').matchAll(/var\((--[a-z][\w-]*)/g)].map(([, name]) => name!));
}
