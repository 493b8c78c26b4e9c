/** Row groups that are decoded and inserted together. */
export interface Group {
  readonly rowGroups: readonly number[];
  readonly rows: number;
}

/** Gathers neighbouring row groups until they hold `target` rows, so that small ones do not each cost a round trip. */
export function groupRows(sizes: readonly number[], target = 400_000): readonly Group[] {
  const groups: Group[] = [];
  let rowGroups: number[] = [];
  let rows = 0;
  sizes.forEach((size, index) => {
    rowGroups.push(index);
    rows += size;
    if (rows < target && index < sizes.length - 1) return;
    if (rows > 0) groups.push({ rowGroups, rows });
    rowGroups = [];
    rows = 0;
  });
  return groups;
}
