/**
 * Moves labels apart so that no two are closer than `gap`, keeping their order and staying between `top` and `bottom`.
 * Positions are pixels; returns one position for each label given.
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = order.map((index) => positions[index] ?? 0);
  for (let at = 0; at < placed.length; at += 1)
    placed[at] = Math.max(placed[at] ?? 0, at === 0 ? top : (placed[at - 1] ?? 0) + gap);
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? 0, at === placed.length - 1 ? bottom : (placed[at + 1] ?? 0) - gap);
  }
  const result = [...positions];
  order.forEach((index, at) => (result[index] = placed[at] ?? 0));
  return result;
}
