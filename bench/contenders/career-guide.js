/** A whole guide, as the README uses it: one tag, data by property. */
import 'career-widgets/career-guide';

/** Puts the guide into a page. */
export function mount(container, guide) {
  const element = document.createElement('career-guide');
  element.data = guide;
  container.append(element);
}
