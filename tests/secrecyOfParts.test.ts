import { afterAll, beforeAll, expect, test } from "vitest";
import { randomCalendar } from "../src/cube/testing/randomStore.ts";
import type { Figure } from "../src/figures/Figure.ts";
import { placeOf } from "../src/figures/placeOf.ts";
import { countRules } from "../src/figures/waterfall/countRules.ts";
import { catalogue } from "../src/indicators/catalogue/catalogue.ts";
import { familiesOf } from "../src/indicators/compile/Family.ts";
import { type ExclusionRule, exclusionsOf } from "../src/indicators/compile/exclusionsOf.ts";
import { periodOf } from "../src/perimeter/periods.ts";
import { ageBands } from "../src/perimeter/View.ts";
import { attack } from "./disclosure/attack.ts";
import { Adversary, counted, isAbove, openScreens, placesOf, seen, sidesOf, view } from "./disclosure/openScreens.ts";

let screens: Awaited<ReturnType<typeof openScreens>>;
const adversary = new Adversary();

beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  console.log(adversary.told("breakdowns and waterfalls"));
  await screens.engine.close();
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
    const { service } = screens;
    const indicator = catalogue.find((one) => one.id === id)!;
    const isBelow = (site: number) => ![null, site].includes(service.tree.sites.get(site)!.hospital);
    const rows = placesOf(service, isBelow);
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
      screens.engine,
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
        expect([site, columns[column], adversary.judged(interval)]).toEqual([site, columns[column], true]);
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
    const { service, source } = screens;
    const indicator = catalogue.find((one) => one.id === id)!;
    const [family] = familiesOf([indicator]);
    const exclusions = exclusionsOf(indicator, randomCalendar).filter(({ rule }) => rule !== "window");
    const rows = placesOf(service);
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
      expect([id, site, rule, adversary.judged(interval)]).toEqual([id, site, rule, true]);
    }
    expect(told).toBeGreaterThan(4);
    expect(attacked).toBeGreaterThan(10);
  },
);

const isAlone = (rules: readonly ExclusionRule[], rule: ExclusionRule) =>
  rules.length === 1 && JSON.stringify(rules[0]) === JSON.stringify(rule);
