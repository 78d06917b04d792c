/** Follows a reader over the skills: arrow keys along a group and across groups, Enter, Space or a click to choose one. */
import { followReader } from '../../chart/follow-reader.js';
import type { MarkFocus, MarkNode } from '../../chart/mark-focus.js';

/** Answers an event on the map. `choose` answers whether the reader may go on to the skill's note. */
export function followSkills(event: Event, mark: MarkNode | undefined, focus: MarkFocus, choose: (number: number) => boolean): void {
  const key = event instanceof KeyboardEvent && !event.altKey && !event.ctrlKey && !event.metaKey ? event.key : '';
  if (mark && (event.type === 'click' || key === 'Enter' || key === ' ')) {
    // A button makes its own click of a key.
    if (key && mark instanceof HTMLButtonElement) return;
    if (key) event.preventDefault();
    if (choose(Number(mark.dataset.mark))) followReader(event, mark, focus);
    return;
  }
  const next = mark && key ? nextOf(mark, key) : undefined;
  if (!next) {
    // Other keys that lead along marks would follow the order of the page.
    if (!/^(?:Arrow|Home$|End$)/.test(key)) followReader(event, mark, focus);
    return;
  }
  event.preventDefault();
  next.focus();
}

/** Where a key leads: up and down along the skills, to the side to the same row of the next group that has skills. */
function nextOf(mark: MarkNode, key: string): MarkNode | undefined {
  // Of the layouts for wide and for narrow places, one is shown.
  const marks = [...(mark.getRootNode() as ShadowRoot).querySelectorAll<MarkNode>('[data-mark]')].filter((other) => other.checkVisibility());
  const at = marks.indexOf(mark);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowUp') return marks[at - 1];
  if (key === 'ArrowDown') return marks[at + 1];
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const forward = getComputedStyle(mark).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const groupOf = (node: MarkNode | undefined): string | undefined => node?.dataset.group;
  const inGroup = (node: MarkNode | undefined): readonly MarkNode[] => marks.filter((other) => groupOf(other) === groupOf(node));
  const own = inGroup(mark);
  const others = inGroup(key === forward ? marks[marks.indexOf(own.at(-1)!) + 1] : marks[marks.indexOf(own[0]!) - 1]);
  return others[Math.min(own.indexOf(mark), others.length - 1)];
}
