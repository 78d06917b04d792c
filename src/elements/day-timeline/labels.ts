/** The labels of `<day-timeline>` on the page, and what says the same of a block. */
import { labelsIn, nodesIn, watchWith, type ChartNode, type PageLabel } from '../../chart/watch-labels.js';

/** Watches the time of this moment, the hours of both axes, and what stands in each block. Only numbers may meet those of other blocks. */
export const watchLabels = watchWith((plot) =>
  ['.across', '.down'].flatMap((form) => {
    const blocks = nodesIn(plot, `${form} .block`);
    const labels = nodesIn(plot, `${form}.label`);
    return [
      [labelsIn(plot, `${form}.now text`, plot), labelsIn(plot, `${form}.axis text`, plot)] as const,
      [labels.flatMap((label, index) => numbersOf(label).map((node) => ({ node, frame: blocks[index]! })))] as const,
      ...labels.flatMap((label, index) => labelsOf(label, blocks[index]!, index, plot).map((one) => [[one]] as const)),
    ];
  }),
);

/** The number of a block, where it has one to show in place of its name. */
const numbersOf = ({ nextElementSibling: next }: ChartNode): readonly ChartNode[] => (next?.matches('g') ? nodesIn(next, 'text') : []);

/** The name and times of a block, for which its entry in the list stands; with the name go the times, and its number comes. */
function labelsOf(label: ChartNode, frame: ChartNode, index: number, plot: ChartNode): readonly PageLabel[] {
  const list = plot.nextElementSibling as HTMLElement;
  const said = [[list, 'grid'], [list.children[index] as HTMLElement, 'revert']] as const;
  const range = nodesIn(label, 'text:not(.name)');
  return [
    ...nodesIn(label, '.name').map((node) => ({ node, frame, instead: [...said, ...range.map((each) => [each, 'none'] as const), ...numbersOf(label).map((each) => [each, 'revert'] as const)] })),
    ...range.map((node) => ({ node, frame, instead: said })),
  ];
}
