/** The labels of `<job-outlook>` on the page. */
import { nodesIn, watchWith } from '../../chart/watch-labels.js';

/** Watches the number of each bar, and the same number beside its name. */
export const watchLabels = watchWith((plot) =>
  nodesIn(plot, '.row').map((row) => [
    nodesIn(row, 'text').map((node) => ({ node, frame: plot, instead: nodesIn(row, '.name b').map((number) => [number, 'revert'] as const) })),
  ]),
);
