/** One line of the table: a figure beside its goals. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ratio" | "ms" | "GB" | "kB";
  readonly goalNow: number;
  readonly goalInTheEnd: number;
  /** Figures it was made from. */
  readonly parts: Readonly<Record<string, number>>;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Missed goals first. */
export function table(measures: readonly Measure[]): string {
  const missed = (measure: Measure) => measure.value > measure.goalNow;
  const rows = [...measures].sort((a, b) => Number(missed(b)) - Number(missed(a)));
  const cells = rows.map((measure) => [
    missed(measure) ? "missed" : "met",
    measure.name,
    said(measure.value, measure.unit),
    `≤ ${measure.goalNow}`,
    `≤ ${measure.goalInTheEnd}`,
    Object.entries(measure.parts)
      .map(([name, value]) => `${name} ${value}`)
      .join(", "),
  ]);
  const all = [["", "figure", "measured", "goal now", "in the end", "from"], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function said(value: number, unit: Measure["unit"]): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)}${unit === "ratio" ? " ×" : ` ${unit}`}`;
}
