import { afterAll, beforeAll, expect, test } from "vitest";
import { randomCalendar } from "../src/cube/testing/randomStore.ts";
import type { Engine } from "../src/engine/Engine.ts";
import { createFigureService } from "../src/figures/createFigureService.ts";
import type { Figure } from "../src/figures/Figure.ts";
import type { FigureService } from "../src/figures/FigureService.ts";
import { placeOf } from "../src/figures/placeOf.ts";
import { randomFigures } from "../src/figures/testing/randomFigures.ts";
import { countRules } from "../src/figures/waterfall/countRules.ts";
import { catalogue } from "../src/indicators/catalogue/catalogue.ts";
import { columnSuffix, familiesOf, familyId } from "../src/indicators/compile/Family.ts";
import { type ExclusionRule, exclusionsOf } from "../src/indicators/compile/exclusionsOf.ts";
import { periodOf } from "../src/perimeter/periods.ts";
import { ageBands, type Grain, type View } from "../src/perimeter/View.ts";
import { attack } from "./disclosure/attack.ts";

const k = 11;
let engine: Engine;
let source: Awaited<ReturnType<typeof randomFigures>>;
let service: FigureService;

/** Hidden counts of all screens, and the narrowest interval that linear programs left of one. */
const adversary = { counts: 0, narrowest: Infinity };
function judged({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  adversary.counts += 1;
  adversary.narrowest = Math.min(adversary.narrowest, upper - lower);
  return upper - lower > k - 1e-6;
}
afterAll(() =>
  console.log(
    `adversary: ${adversary.counts} hidden counts of all screens, the narrowest interval ${(adversary.narrowest / k).toFixed(2)} times k`,
  ),
);

beforeAll(async () => {
  source = await randomFigures({ seed: 2, stays: 12_000, k });
  ({ engine } = source);
  // All are peers.
  const sites = new Map([...source.tree.sites].map(([id, site]) => [id, { ...site, profile: "MCO" }]));
  service = createFigureService({ ...source, tree: { ...source.tree, sites } });
});
afterAll(() => engine.close());

const view = (site: number, grain: Grain, filters: View["filters"] = {}): View => ({
  site,
  from: "2024-01",
  to: "2024-11",
  grain,
  filters,
});

/** Every place of the tree, and below each that has any what is in none of its places, which no screen shows. */
const places = () => placesUnder(service.tree.root);

function placesUnder(
  root: number,
  isLeftOut: (site: number) => boolean = () => false,
): { readonly site: number | null; readonly parent: number | null }[] {
  const rows: { site: number | null; parent: number | null }[] = [];
  const add = (site: number, parent: number | null): void => {
    const at = rows.push({ site, parent }) - 1;
    const children = service.tree.sites.get(site)!.children.filter((child) => !isLeftOut(child));
    for (const child of children) add(child, at);
    if (children.length > 0) rows.push({ site: null, parent: at });
  };
  add(root, null);
  return rows;
}

/** What is seen of each count of a figure: null where nothing is. */
function seen(figure: Figure | undefined): { denominator: number | null; numerator: number | null } {
  if (!figure || figure.state === "hidden") return { denominator: null, numerator: null };
  return figure.state === "final" || figure.state === "provisional" ? figure : { denominator: 0, numerator: 0 };
}

/** Units of the denominator and the numerator of every site, or of each of its groups (`site group`), from the records. */
async function counted(
  id: string,
  where: string,
  by: string | null = null,
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const indicator = catalogue.find((one) => one.id === id)!;
  const x = columnSuffix(id);
  const { columns } = await engine.query({
    sql: `SELECT concat_ws(' ', s.site${by ? `, ${by}` : ""}) AS name, CAST(sum(CAST(den_${x} AS INTEGER)) AS INTEGER) AS d, CAST(sum(CAST(num_${x} AS INTEGER)) AS INTEGER) AS n
      FROM unit_${familyId(indicator)} u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site WHERE ${where} GROUP BY 1`,
    shape: { name: "text", d: "integer", n: "integer" },
  });
  return new Map(columns.name.map((name, row) => [name!, [columns.d[row]!, columns.n[row]!]]));
}

/** The counts of a figure that secrecy protects. */
const sidesOf = ({ disclosure }: (typeof catalogue)[number]): readonly ((d: number, n: number) => number)[] =>
  disclosure === "process" ? [(d) => d] : [(_, n) => n, (d, n) => d - n];

test.each([
  ["discharge-letter-day0", {}],
  ["coding-gap-diabetes", {}],
  ["readmission-30d-emergency", {}],
  ["coding-gap-diabetes", { sex: "f" }],
] as const)(
  "whoever opens the screen of every place for %s, month by month (%o), finds no hidden count within k",
  async (id, filters) => {
    const indicator = catalogue.find((one) => one.id === id)!;
    const rows = places();
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
          expect([id, period, site, judged(interval)]).toEqual([id, period, site, true]);
        }
      }
    }
    expect(attacked).toBeGreaterThan(50);
  },
);

test("a quarter with one hidden month does not tell it", async () => {
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
        expect([site, filters, judged(interval)]).toEqual([site, filters, true]);
      }
    }
  }
  expect(shown.size).toBeGreaterThan(4);
  expect(attacked).toBeGreaterThan(10);
});

test("what a site's screen says of a place over the window tells no hidden month of it", async () => {
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
          expect([id, site, side, judged(interval)]).toEqual([id, site, side, true]);
        }
      }
    }
  }
  expect(attacked).toBeGreaterThan(50);
});

test.each([
  ["discharge-letter-day0", "sex", "2024-01"],
  ["discharge-letter-day0", "age", "2024-03"],
  ["coding-gap-diabetes", "age", "2024-06"],
  ["tobacco-status", "age", "2024-02"],
  ["fall-in-hospital", "age", "2024-06"],
] as const)(
  "whoever opens %s by %s up to %s at every hospital and above finds no hidden group within k",
  async (id, by, to) => {
    const indicator = catalogue.find((one) => one.id === id)!;
    const isBelow = (site: number) => ![null, site].includes(service.tree.sites.get(site)!.hospital);
    const rows = placesUnder(service.tree.root, isBelow);
    const last = periodOf(`${to}-01`, "month").end;
    const shown = new Map<string, Figure>();
    for (const { site } of rows) {
      if (site === null) continue;
      const asked = { ...view(site, "month"), to };
      shown.set(`${site} all`, (await service.indicator(id, asked)).line.current);
      for (const { key, figure } of await service.breakdown(id, by, asked)) shown.set(`${site} ${key}`, figure);
    }
    const keys = [...new Set([...shown.keys()].map((name) => name.split(" ")[1]!))].filter((key) => key !== "all");
    const truth = await counted(
      id,
      `u.anchor BETWEEN DATE '2024-01-01' AND DATE '${last}'`,
      by === "sex" ? "u.sex" : "u.age_band",
    );
    const columns = ["all", ...keys];
    const axes = [rows.map(({ parent }) => parent), columns.map((_, at) => (at === 0 ? null : 0))];
    let attacked = 0;
    for (const side of sidesOf(indicator)) {
      const counts = rows.flatMap(({ site }) =>
        columns.map((key) => {
          // A group that no line names has no unit where any is shown.
          const isAnyShown = columns.some((other) => shown.get(`${site} ${other}`)?.state === "final");
          if (site === null || (!shown.has(`${site} ${key}`) && !isAnyShown)) return null;
          const { denominator, numerator } = seen(shown.get(`${site} ${key}`) ?? { state: "empty" });
          return denominator === null || numerator === null ? null : side(denominator, numerator);
        }),
      );
      const bounds = attack({ parents: axes, counts, least: counts.map(() => 0) });
      for (const [at, interval] of bounds.entries()) {
        const [row, column] = [Math.floor(at / columns.length), at % columns.length];
        const { site } = rows[row]!;
        if (!interval || site === null || column === 0) continue;
        const band = by === "age" ? String(ageBands.indexOf(columns[column] as never)) : columns[column]!;
        const [d, n] = truth.get(`${site} ${band}`) ?? [0, 0];
        const isTold =
          counts[row * columns.length] === 0 ||
          rows.some((_, above) => isAbove(rows, above, row) && counts[above * columns.length + column] === 0);
        if (d === 0 || isTold) continue;
        attacked += 1;
        expect(interval.lower).toBeLessThanOrEqual(side(d, n) + 1e-6);
        expect(interval.upper).toBeGreaterThanOrEqual(side(d, n) - 1e-6);
        expect([site, columns[column], judged(interval)]).toEqual([site, columns[column], true]);
      }
    }
    expect(attacked).toBeGreaterThan(5);
  },
);

test.each([
  ["discharge-letter-day0", "2024-03"],
  ["discharge-letter-day0", "2024-06"],
  ["discharge-letter-psychiatry", "2024-06"],
])(
  "whoever opens the way to the denominator of %s up to %s at every place finds no hidden count of a rule within k",
  async (id, to) => {
    const indicator = catalogue.find((one) => one.id === id)!;
    const [family] = familiesOf([indicator]);
    const exclusions = exclusionsOf(indicator, randomCalendar).filter(({ rule }) => rule !== "window");
    const rows = places();
    const days = { filters: {}, from: "2024-01-01", to: periodOf(`${to}-01`, "month").end };
    const everywhere = { ...days, place: placeOf(service.tree, service.tree.root) };
    const sites = [...service.tree.sites.keys()];
    const truth = await countRules(source, family!, exclusions, sites, everywhere, {});
    const counts: (number | null)[] = [];
    let told = 0;
    for (const { site } of rows) {
      const asked = { ...view(site ?? service.tree.root, "month"), to };
      const way = site === null ? null : await service.waterfall(id, asked);
      const steps = way?.state === "counted" ? way.steps : [];
      if (steps.length > 0) told += 1;
      counts.push(
        way?.state === "counted" ? way.units : null,
        site === null ? null : seen((await service.indicator(id, asked)).line.current).denominator,
        ...exclusions.map(({ rule }) => steps.find(({ rules }) => isAlone(rules, rule))?.removed ?? null),
      );
    }
    const columns = [null, 0, ...exclusions.map(() => 0)];
    const parents = [rows.map(({ parent }) => parent), columns];
    let attacked = 0;
    for (const [at, interval] of attack({ parents, counts, least: counts.map(() => 0) }).entries()) {
      const { site } = rows[Math.floor(at / columns.length)]!;
      const rule = (at % columns.length) - 2;
      if (!interval || site === null || rule < 0) continue;
      const { units } = truth(site).removed[rule]!;
      if (units === 0) continue;
      attacked += 1;
      expect(interval.lower).toBeLessThanOrEqual(units + 1e-6);
      expect(interval.upper).toBeGreaterThanOrEqual(units - 1e-6);
      expect([id, site, rule, judged(interval)]).toEqual([id, site, rule, true]);
    }
    expect(told).toBeGreaterThan(4);
    expect(attacked).toBeGreaterThan(10);
  },
);

const isAlone = (rules: readonly ExclusionRule[], rule: ExclusionRule) =>
  rules.length === 1 && JSON.stringify(rules[0]) === JSON.stringify(rule);

function isAbove(rows: readonly { readonly parent: number | null }[], above: number, at: number): boolean {
  return above === at || (rows[at]!.parent !== null && isAbove(rows, above, rows[at]!.parent));
}

function nextQuarter(period: string): string {
  const month = Number(period.slice(5, 7)) + 3;
  return month > 12
    ? `${Number(period.slice(0, 4)) + 1}-01-01`
    : `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}
