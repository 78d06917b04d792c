/** The labels of `<career-tiers>` on the page. The list under the stairs names every tier in any case. */
import { labelsIn, watchWith } from '../../chart/watch-labels.js';

/** Watches the title of each step, which has a line of its own, and the labels of the axis. */
export const watchLabels = watchWith((plot) => [[labelsIn(plot, '.labels text, .you-label text', plot), labelsIn(plot, '.axis > svg text', plot)]]);
