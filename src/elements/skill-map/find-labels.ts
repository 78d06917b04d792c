/** The labels of `<skill-map>` on the page: those of the tree, as columns make room for any text. */
import { nodesIn, type FindLines } from '../../chart/watch-labels.js';

/** Finds the labels of the tree. Where one of them leaves it, the columns take its place, as they do in a narrow page. */
export const findLabels: FindLines = (plot) => {
  const [tree, columns] = nodesIn(plot, '.tree, .tree + .until-640');
  if (!tree || !columns) return [];
  const instead = [[tree, 'none'] as const, [columns, 'revert'] as const];
  return nodesIn(tree, 'g[text-anchor]').map((node) => ({ labels: [{ node, frame: tree, instead }] }));
};
