/** The labels of `<career-tiers>` on the page. The list under the stairs names every tier in any case. */
import { labelsIn, type FindLines } from '../../chart/watch-labels.js';

/** Finds the title of each step, which has a line of its own, and the labels of the axis. */
export const findLabels: FindLines = (plot) => [
  { labels: labelsIn(plot, '.labels text, .you-label text', plot) },
  { labels: [], ticks: labelsIn(plot, '.axis > svg text', plot) },
];
