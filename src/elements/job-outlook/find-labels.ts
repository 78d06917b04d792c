/** The labels of `<job-outlook>` on the page. */
import { nodesIn, type FindLines } from '../../chart/watch-labels.js';

/** Finds the number of each bar, and the same number beside its name. */
export const findLabels: FindLines = (plot) =>
  nodesIn(plot, '.row').map((row) => ({
    labels: nodesIn(row, 'text').map((node) => ({ node, frame: plot, instead: nodesIn(row, '.name b').map((number) => [number, 'revert'] as const) })),
  }));
