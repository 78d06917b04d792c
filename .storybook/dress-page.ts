/** Dresses the page as the toolbar says. */

/** What the toolbar sets. */
export interface PageGlobals {
  readonly scheme: string;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
  readonly colors: 'own' | 'forced';
}

/** Sets the page's color scheme, direction, language and colors. */
export function dressPage({ scheme, direction, locale, colors }: PageGlobals): void {
  const { documentElement: page } = document;
  page.style.colorScheme = scheme;
  page.dir = direction;
  page.lang = locale;
  page.dataset['colors'] = colors;
  // The sheets are there once the story has been drawn.
  requestAnimationFrame(() => showForcedColors(colors === 'forced'));
}

const forced = '(forced-colors: active)';
/** The rules that were for forced colors before they were shown to everyone. */
const shown = new WeakSet<CSSRule>();

/** Lets the rules for forced colors hold, or only where colors are forced. The real thing comes with the pictures. */
function showForcedColors(isShown: boolean): void {
  for (const element of document.querySelectorAll('*')) {
    for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        if (rule.media.mediaText === forced) shown.add(rule);
        if (shown.has(rule)) rule.media.mediaText = isShown ? 'all' : forced;
      }
    }
  }
}
