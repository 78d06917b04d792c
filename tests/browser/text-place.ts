/** Where words stand on the page, whatever elements they are in. */

/** The box of the first place in an element's shadow tree that shows a text. There must be one. */
export function placeOf(element: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const from = node.textContent!.indexOf(text);
    if (from < 0 || node.parentElement?.localName === 'style') continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`<${element.localName}> shows no "${text}"`);
}
