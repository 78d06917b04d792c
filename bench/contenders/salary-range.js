/** The element of this library, as its README uses it: one per chart, data by property. */
import 'career-widgets/salary-range';
import { slotsOf } from './chart.js';

let elements = [];

/** The row as a section of a career guide. */
const sectionOf = ({ min, p25, median, p75, max, levels }) => ({
  currency: 'USD',
  minValue: min,
  percentile25: p25,
  median,
  percentile75: p75,
  maxValue: max,
  levels,
});

function show(element, row) {
  element.heading = row.title;
  element.data = sectionOf(row);
}

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'salary-range',
  mount(container, rows) {
    elements = slotsOf(container).map((slot, index) => {
      // The page may hold the tag from the start, as one that keeps room for it does.
      const found = slot.querySelector('salary-range');
      const element = found ?? document.createElement('salary-range');
      show(element, rows[index]);
      if (!found) slot.append(element);
      return element;
    });
  },
  update(rows) {
    elements.forEach((element, index) => show(element, rows[index]));
  },
  unmount() {
    elements.forEach((element) => element.remove());
    elements = [];
  },
};
