import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "../src/indicators/catalogue/catalogue.ts";
import type { Figure } from "../src/figures/Figure.ts";
import { attack } from "./disclosure/attack.ts";
import { Adversary, counted, isAbove, openScreens, placesOf, seen, sidesOf, view } from "./disclosure/openScreens.ts";

let screens: Awaited<ReturnType<typeof openScreens>>;
const adversary = new Adversary();

beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  console.log(adversary.told("all screens"));
  await screens.engine.close();
});

test.each([
  ["discharge-letter-day0", {}],
  ["coding-gap-diabetes", {}],
  ["readmission-30d-emergency", {}],
  ["coding-gap-diabetes", { sex: "f" }],
] as const)(
  "whoever opens the screen of every place for %s, month by month (%o), finds no hidden count within k",
  async (id, filters) => {
    const { service } = screens;
    const indicator = catalogue.find((one) => one.id === id)!;
    const rows = placesOf(service);
    const lines = new Map<number, readonly { period: string; figure: Figure }[]>();
    for (const { site } of rows)
      if (site !== null)
        lines.set(site, (await service.indicator(id, view(site, "month", filters))).line.series.points);
    let attacked = 0;
    for (const { period } of lines.get(service.tree.root)!) {
      const figures = rows.map(
        ({ site }) => site !== null && lines.get(site)!.find((point) => point.period === period)?.figure,
      );
      const truth = await counted(
        screens.engine,
        id,
        `date_trunc('month', u.anchor) = DATE '${period}' AND ${"sex" in filters ? "u.sex = 'f'" : "TRUE"}`,
      );
      for (const measure of sidesOf(indicator)) {
        const counts = figures.map((figure) => {
          const { denominator, numerator } = seen(figure || undefined);
          return denominator === null || numerator === null ? null : measure(denominator, numerator);
        });
        for (const [at, { site }] of rows.entries()) if (site === null) counts[at] = null;
        const bounds = attack({ parents: [rows.map(({ parent }) => parent)], counts, least: rows.map(() => 0) });
        for (const [at, interval] of bounds.entries()) {
          const { site } = rows[at]!;
          if (!interval || site === null) continue;
          const [d, n] = truth.get(String(site)) ?? [0, 0];
          const isTold = rows.some((_, above) => isAbove(rows, above, at) && counts[above] === 0);
          if (d === 0 || isTold) continue;
          attacked += 1;
          expect(interval.lower).toBeLessThanOrEqual(measure(d, n) + 1e-6);
          expect([id, period, site, adversary.judged(interval)]).toEqual([id, period, site, true]);
        }
      }
    }
    expect(attacked).toBeGreaterThan(50);
  },
);

test("a quarter with one hidden month does not tell it", async () => {
  const { service } = screens;
  let holed = 0;
  for (const site of service.tree.sites.keys()) {
    const months = (await service.indicator("discharge-letter-day0", view(site, "month"))).line.series.points;
    const quarters = (await service.indicator("discharge-letter-day0", view(site, "quarter"))).line.series.points;
    for (const { period, figure } of quarters) {
      const own = months.filter((month) => month.period >= period && month.period < nextQuarter(period));
      const hidden = own.filter((month) => month.figure.state === "hidden");
      if (hidden.length !== 1 || own.length !== 3) continue;
      holed += 1;
      expect([site, period, figure.state]).toEqual([site, period, "hidden"]);
    }
  }
  expect(holed).toBeGreaterThan(3);
});

test("what a funnel says of a hospital over its window tells no hidden month of it", async () => {
  const { service } = screens;
  let attacked = 0;
  const shown = new Set<string>();
  for (const filters of [{}, { sex: "f" }, { age: ["75–84", "85+"] }] as const) {
    const { window, peers } = (await service.funnel("discharge-letter-day0", view(1, "month", filters)))!;
    const over = new Map(peers.flatMap(({ judged }) => judged?.hospitals ?? []).map((one) => [one.site, one]));
    for (const site of peers.flatMap(({ sites }) => sites)) {
      const { points } = (await service.indicator("discharge-letter-day0", view(site, "month", filters))).line.series;
      const months = points.filter(
        ({ period }) => period.slice(0, 7) >= window.from && period.slice(0, 7) <= window.to,
      );
      const counts = [over.get(site)?.denominator ?? null, ...months.map(({ figure }) => seen(figure).denominator)];
      if (counts[0] !== null) shown.add(`${site} ${JSON.stringify(filters)}`);
      const bounds = attack({
        parents: [counts.map((_, at) => (at === 0 ? null : 0))],
        counts,
        least: counts.map(() => 0),
      });
      for (const interval of bounds.slice(1)) {
        if (!interval) continue;
        attacked += 1;
        expect([site, filters, adversary.judged(interval)]).toEqual([site, filters, true]);
      }
    }
  }
  expect(shown.size).toBeGreaterThan(4);
  expect(attacked).toBeGreaterThan(10);
});

test("what a site's screen says of a place over the window tells no hidden month of it", async () => {
  const { service } = screens;
  let attacked = 0;
  for (const id of ["discharge-letter-day0", "coding-gap-diabetes"]) {
    const { disclosure } = catalogue.find((one) => one.id === id)!;
    for (const site of service.tree.sites.keys()) {
      const [level] = await service.levels([id], [site], view(site, "month"));
      const { points } = (await service.indicator(id, view(site, "month"))).line.series;
      const { from, to } = level!.window!;
      const months = points.filter(({ period }) => period.slice(0, 7) >= from && period.slice(0, 7) <= to);
      for (const side of disclosure === "process"
        ? (["denominator"] as const)
        : (["numerator", "denominator"] as const)) {
        const counts = [level!.figure, ...months.map(({ figure }) => figure)].map((figure) => seen(figure)[side]);
        const least = counts.map(() => 0);
        const bounds = attack({ parents: [counts.map((_, at) => (at === 0 ? null : 0))], counts, least });
        for (const interval of bounds.slice(1)) {
          if (!interval) continue;
          attacked += 1;
          expect([id, site, side, adversary.judged(interval)]).toEqual([id, site, side, true]);
        }
      }
    }
  }
  expect(attacked).toBeGreaterThan(50);
});

function nextQuarter(period: string): string {
  const month = Number(period.slice(5, 7)) + 3;
  return month > 12
    ? `${Number(period.slice(0, 4)) + 1}-01-01`
    : `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}
