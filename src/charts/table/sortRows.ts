/** Rows by a key, nulls last in both directions, equal rows in the order given; text as the language sorts it. */
export function sortRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => number | string | null,
  descending: boolean,
  language: string,
): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
  });
}
