import type { LitElement } from 'lit';

/** Makes an element's sheets anew for the document it has moved to, as a constructed sheet works in the document it was made in only. */
export function adoptSheets({ constructor, ownerDocument, shadowRoot }: LitElement): void {
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet || !shadowRoot) return;
  shadowRoot.adoptedStyleSheets = (constructor as typeof LitElement).elementStyles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}
