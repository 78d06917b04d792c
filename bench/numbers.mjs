/** Medians and quartiles. */

/** The value below which a share of some numbers lies, between the two nearest where it lies between them. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

/** What is told of repeated measures: the median and the quartiles. */
export const summarize = (numbers) => ({ median: quantile(numbers, 0.5), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) });
