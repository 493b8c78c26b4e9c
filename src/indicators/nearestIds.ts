/** Ids that share fewer of their pairs of letters with the one asked for are others, not the same misspelt. */
const alike = 0.4;
const most = 3;

/**
 * The ids that are most like one that does not exist, the likest first: by the Dice coefficient of their pairs of letters.
 *
 * @example nearestIds("discharge-letter-day", ["discharge-letter-day0", "covid"]) // ["discharge-letter-day0"]
 */
export function nearestIds(asked: string, ids: readonly string[]): readonly string[] {
  const pairs = pairsOf(asked);
  return ids
    .map((id) => ({ id, likeness: likenessOf(pairs, pairsOf(id)) }))
    .filter(({ likeness }) => likeness >= alike)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ id }) => id);
}

const pairsOf = (text: string) => new Set(Array.from(text.slice(1), (letter, at) => text[at]! + letter));

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
