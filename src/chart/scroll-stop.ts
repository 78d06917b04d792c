import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** Makes the frame of a table a tab stop while the table is wider than it: only then is there anything to do with keys. */
const follow = (frame: Element): void => {
  const look = (): unknown => (frame.scrollWidth > frame.clientWidth ? frame.setAttribute('tabindex', '0') : frame.removeAttribute('tabindex'));
  const view = frame.ownerDocument.defaultView;
  if (!view) return;
  const observer = new view.ResizeObserver(look);
  for (const node of [frame, ...frame.children]) observer.observe(node);
  // It is being drawn, and stands on the page in a moment.
  queueMicrotask(look);
};

class ScrollStop extends Directive {
  #frame: Element | undefined;

  override update({ element }: ElementPart): typeof noChange {
    if (element !== this.#frame) follow((this.#frame = element));
    return noChange;
  }

  override render(): typeof noChange {
    return noChange;
  }
}

/** What stands in the tag of the frame of a table. */
export const scrollStop: () => DirectiveResult = directive(ScrollStop);
