/** Cuts `length` points into [from, to) at the places where the label changes; one piece without labels. */
export function piecesByLabel(length: number, labels: readonly unknown[] | null | undefined): [number, number][] {
  const starts = [...Array(length).keys()].filter((i) => i === 0 || (labels != null && labels[i] !== labels[i - 1]));
  return starts.map((start, i) => [start, starts[i + 1] ?? length]);
}

/** The labels of phases that each end after the given number of points. */
export function labelsAfter(length: number, ends: readonly number[]): number[] {
  return [...Array(length).keys()].map((i) => ends.filter((end) => i >= end).length);
}
