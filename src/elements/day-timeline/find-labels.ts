/** The labels of `<day-timeline>` on the page, and what says the same of a block. */
import { labelsIn, nodesIn, type ChartNode, type FindLines, type PageLabel } from '../../chart/watch-labels.js';

/** Finds the time of this moment, the hours of both axes, and what stands in each block. */
export const findLabels: FindLines = (plot) =>
  ['.across', '.down'].flatMap((form) => {
    const labels = nodesIn(plot, `${form}.label`);
    return [
      { labels: labelsIn(plot, `${form}.now text`, plot), ticks: labelsIn(plot, `${form}.axis text`, plot) },
      ...nodesIn(plot, `${form} .block`).flatMap((block, index) => labelsOf(block, labels[index]!, index, plot).map((label) => ({ labels: [label] }))),
    ];
  });

/** The name and times of a block, for which its entry in the list stands; with the name go the times, and its number comes. */
function labelsOf(frame: ChartNode, label: ChartNode, index: number, plot: ChartNode): readonly PageLabel[] {
  const list = plot.nextElementSibling as HTMLElement;
  const said = [[list, 'grid'], [list.children[index] as HTMLElement, 'revert']] as const;
  const range = nodesIn(label, 'text:not(.name)');
  const number = label.nextElementSibling?.matches('g') ? nodesIn(label.nextElementSibling, 'text') : [];
  return [
    ...nodesIn(label, '.name').map((node) => ({ node, frame, instead: [...said, ...range.map((each) => [each, 'none'] as const), ...number.map((each) => [each, 'revert'] as const)] })),
    ...range.map((node) => ({ node, frame, instead: said })),
    ...number.map((node) => ({ node, frame })),
  ];
}
