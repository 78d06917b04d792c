import { ref } from 'lit/directives/ref.js';

/** Makes the frame of a table a tab stop while the table is wider than it: only then is there anything to do with keys. */
const follow = (frame?: Element): void => {
  const view = frame?.ownerDocument.defaultView;
  if (!frame || !view) return;
  const look = (): unknown => (frame.scrollWidth > frame.clientWidth ? frame.setAttribute('tabindex', '0') : frame.removeAttribute('tabindex'));
  const observer = new view.ResizeObserver(look);
  for (const node of [frame, ...frame.children]) observer.observe(node);
  // It is being drawn, and stands on the page in a moment.
  queueMicrotask(look);
};

/** What stands in the tag of the frame of a table. */
export const scrollStop = (): ReturnType<typeof ref> => ref(follow);
