/** The labels of `<salary-range>` on the page, and what stands for each of them in the list. */
import { labelsIn, nodesIn, watchWith, type ChartNode, type PageLabel } from '../../chart/watch-labels.js';

/** The shapes of marks by the rank of their labels, which is that of geometry: the median first, ends and bounds before other percentiles, levels before the mean. */
const shapes = ['median', 'you', 'end', 'arrow', 'beyond', 'range', 'dot', 'tick', 'mean'];

/** Watches the labels of each row, those to keep first, and those of each axis. */
export const watchLabels = watchWith((plot) => [
  ...nodesIn(plot, '.row .frame').map((frame) => [labelsOf(frame)] as const),
  ...nodesIn(plot, '.axis').map((axis) => [[], labelsIn(axis, 'g', plot)] as const),
]);

function labelsOf(frame: ChartNode): readonly PageLabel[] {
  const marks = nodesIn(frame, '[data-mark]');
  const [list] = nodesIn(frame, '[part=list]');
  const items = nodesIn(frame, '[part=list] > li');
  return nodesIn(frame, '.labels > g')
    .map((node, index) => ({
      node,
      frame,
      // The margins of a row are its own. Firefox gives texts a pixel more at each side, and many stand right at the ends.
      beyond: 14,
      // What is said in bold: the median, also one that is only a bound, and the tier that the reader has opened.
      rank: node.matches('.strong') ? -1 : shapes.indexOf(marks[index]?.querySelector('line, circle, path, .range')?.getAttribute('class') ?? ''),
      instead: [list!, items[index]!].map((item) => [item, 'revert'] as const),
    }))
    .sort((a, b) => a.rank - b.rank);
}
