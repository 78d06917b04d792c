import { isServer, type LitElement } from 'lit';

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

/** The root of an element that is first connected in another document than the one it was made in; `undefined` for any other. Lit would give it sheets that do not work there. */
export function makeRootElsewhere(element: LitElement): ShadowRoot | undefined {
  if (isServer || element.ownerDocument === document) return undefined;
  const root = element.shadowRoot ?? element.attachShadow((element.constructor as typeof LitElement).shadowRootOptions);
  adoptSheets(element);
  return root;
}
