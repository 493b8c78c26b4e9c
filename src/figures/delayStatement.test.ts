import { afterAll, beforeAll, expect, test } from "vitest";
import { kaplanMeier } from "../statistics/kaplanMeier.ts";
import { shareWithin } from "../statistics/shareWithin.ts";
import { createFigureService } from "./createFigureService.ts";
import type { Figure } from "./Figure.ts";
import { isCounted } from "./sentences/formatFigure.ts";
import { randomFigures } from "./testing/randomFigures.ts";

let source: Awaited<ReturnType<typeof randomFigures>>;
beforeAll(async () => {
  source = await randomFigures({ seed: 2, stays: 12_000, k: 11 });
});
afterAll(() => source.engine.close());

test("a delay comes with a statement that gives its letters and those still waiting day by day, of which it is made", async () => {
  const asked = { site: 100, from: "2024-01", to: "2024-11", grain: "month", filters: {} } as const;
  const { line, provenance } = await createFigureService(source).indicator("discharge-letter-delay", asked);
  const x = "discharge_letter_delay";
  const { length, columns } = await source.engine.query({
    sql: provenance.sql,
    shape: { period: "date", [`bin_${x}`]: "integer", [`event_${x}`]: "boolean", units: "integer" },
  });
  const countsOf = (period: string) => {
    const delays = { events: Array<number>(61).fill(0), censored: Array<number>(61).fill(0), beyond: 0 };
    for (let row = 0; row < length; row++) {
      if (columns["period"][row] !== period) continue;
      const [day, units] = [columns[`bin_${x}`][row] as number, columns["units"][row] as number];
      if (day > 60) delays.beyond += units;
      else delays[columns[`event_${x}`][row] ? "events" : "censored"][day]! += units;
    }
    return delays;
  };
  const months = line.series.points.filter(({ figure }) => figure.state === "final");
  expect(months.length).toBeGreaterThan(8);
  for (const { period, figure } of months) {
    const { share, lower, upper } = shareWithin(countsOf(period), 8)!;
    expect(figure).toMatchObject({ value: share, lower, upper });
  }
  const last = countsOf(line.period!);
  const sum = (units: readonly number[]) => units.reduce((total, some) => total + some, 0);
  expect(shown(line.current)).toMatchObject({
    numerator: sum(last.events),
    denominator: sum(last.events) + sum(last.censored) + last.beyond,
    value: kaplanMeier(last).median,
  });
  expect(line.marks.map(({ figure }) => shown(figure).value)).toEqual(
    line.marks.map(({ days }) => shareWithin(last, days)!.share),
  );
});

function shown(figure: Figure) {
  if (!isCounted(figure)) throw new Error(`the figure is ${figure.state}`);
  return figure;
}
