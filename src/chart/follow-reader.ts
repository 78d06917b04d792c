/** Follows a reader over the marks of a chart: pointer, arrow keys, Home, End, Escape, and Enter to a mark's note. */
import type { MarkFocus, MarkNode } from './mark-focus.js';

/** Answers an event on the plot, on a mark or beside all of them. */
export function followReader(event: Event, mark: MarkNode | undefined, focus: MarkFocus): void {
  if (event instanceof KeyboardEvent) press(event, mark);
  else if (event.type === 'click') nextOf(mark, 'Enter')?.focus();
  else look(event.type, mark, focus);
}

/** Follows a pointer or the focus onto a mark, or off all of them. */
function look(type: string, mark: MarkNode | undefined, focus: MarkFocus): void {
  const active = mark && type !== 'focusout' && type !== 'pointerleave' ? Number(mark.dataset.mark) : undefined;
  if (type === 'focusin' && active !== undefined) focus.stop = active;
  if (active !== dismissed.get(focus)) dismissed.delete(focus);
  else if (active !== undefined && type === 'pointerover') return;
  if (active === focus.active) return;
  focus.hover?.abort();
  if (active !== undefined && type === 'pointerover') hearEscape(active, focus);
  focus.active = active;
  focus.host.requestUpdate();
}

/** The marks that a reader wants to hear no more of while the pointer is on them. */
const dismissed = new WeakMap<MarkFocus, number>();

/** Escape closes what a pointer has opened, wherever the focus is. */
function hearEscape(active: number, focus: MarkFocus): void {
  const { signal } = (focus.hover = new AbortController());
  const close = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    focus.hover?.abort();
    dismissed.set(focus, active);
    focus.active = undefined;
    focus.host.requestUpdate();
  };
  focus.host.ownerDocument.addEventListener('keydown', close, { signal });
}

function press(event: KeyboardEvent, mark: MarkNode | undefined): void {
  if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    mark.blur();
    return;
  }
  const next = nextOf(mark, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where a key leads: along the marks of a row, to the nearest mark of the row above or below, or to a mark's note. */
function nextOf(mark: MarkNode | undefined, key: string): { focus(): void } | undefined {
  if (!mark) return undefined;
  const root = mark.getRootNode() as ShadowRoot;
  const marks = [...root.querySelectorAll<MarkNode>('[data-mark]')];
  const at = marks.indexOf(mark);
  const forward = getComputedStyle(mark).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Enter' || key === ' ') return root.querySelector<HTMLElement>(`[data-note="${mark.dataset.notes?.split(' ')[0] ?? ''}"]`) ?? undefined;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return marks[at + (key === forward ? 1 : -1)];
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const row = Number(mark.dataset.row) + (key === 'ArrowDown' ? 1 : -1);
  const center = (node: Element): number => node.getBoundingClientRect().x + node.getBoundingClientRect().width / 2;
  const distance = (node: Element): number => Math.abs(center(node) - center(mark));
  return marks.filter((other) => Number(other.dataset.row) === row).sort((a, b) => distance(a) - distance(b))[0] ?? mark;
}
