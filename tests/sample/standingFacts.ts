import { expect, test } from "vitest";
import { factsBehind } from "../../src/figures/signals/facts/factsBehind.ts";
import { signalsOf } from "../../src/figures/signals/signalsOf.ts";
import { event, fewPatients } from "./SampleEvent.ts";
import { idsOf, type SampleFigures } from "./SampleFigures.ts";

/** Tests what no variation of the sample can tell, and a standing fact does. */
export function standingFacts(sample: () => SampleFigures): void {
  test("no-headings-TNN: a hospital where no heading was ever found has nothing to compare with", async () => {
    const { service, hospitals, view, siteOf, standingOf } = sample();
    const line = hospitals.get(siteOf("TNN").id)!.find(({ indicator }) => indicator.id === "letter-sections")!;
    expect(new Set(line.series.points.map(({ figure }) => figure.state))).toEqual(new Set(["empty"]));
    expect(line.current).toEqual({ state: "empty", selectedByReading: true });
    // What its own screen shows in place of a figure.
    const facts = await service.facts(view({ site: siteOf("TNN").id }));
    expect(factsBehind(line, facts).map(({ cause }) => cause.kind)).toEqual(["no headings"]);
    for (const on of [siteOf("TNN").id, service.tree.root])
      expect(await standingOf(event("no-headings-TNN"), on)).toEqual([
        { cause: { kind: "no headings" }, units: [{ unit: "stay", count: expect.any(Number) }] },
      ]);
  });

  test("no-documents-HAD: a hospital without any document is steady at 0 %", async () => {
    const { service, hospitals, siteOf, told, standingOf } = sample();
    const line = hospitals.get(siteOf("HAD").id)!.find(({ indicator }) => indicator.id === "document-coverage")!;
    expect(line).toMatchObject({ variation: null, current: { numerator: 0 } });
    expect(told("HAD")).toEqual([]);
    const stays = line.series.points.reduce(
      (sum, { figure }) => sum + (figure.state === "final" ? figure.denominator : 0),
      0,
    );
    for (const on of [siteOf("HAD").id, service.tree.root])
      expect(await standingOf(event("no-documents-HAD"), on)).toContainEqual({
        cause: { kind: "no documents" },
        units: [{ unit: "stay", count: stays }],
      });
  });

  for (const [id, cause] of [
    ["negative-lengths-RPC", { kind: "left out", rule: "end-before-start" }],
    ["very-long-stays-CCH", { kind: "long stays" }],
  ] as const)
    test(`${id}: odd stays of one hospital are counted there, and named above`, async () => {
      const { service, view, siteOf, told, standingOf } = sample();
      const { site, facts } = event(id);
      expect(told(site!).map(({ cause: behind }) => behind?.kind)).not.toContain(cause.kind);
      for (const on of [siteOf(site!).id, service.tree.root])
        expect(await standingOf(event(id), on)).toContainEqual({
          cause,
          units: [{ unit: "stay", count: facts.stays }],
        });
      const everywhere = (await service.facts(view())).filter((fact) => fact.cause.kind === cause.kind);
      expect(everywhere.flatMap(({ sites }) => sites)).toHaveLength(1);
    });

  for (const id of fewPatients)
    test(`${id}: a unit of few patients is hidden month by month, and its hospital names it`, async () => {
      const { service, view, siteOf, standingOf } = sample();
      const few = event(id);
      const unit = siteOf(few.unit!).id;
      const { lines } = await service.overview(view({ site: unit }));
      const own = lines.filter(({ indicator }) => few.indicators.includes(indicator.id));
      expect(own.flatMap(({ series }) => series.points).some(({ figure }) => figure.state === "hidden")).toBe(true);
      expect(signalsOf(new Map([[0, own]])).flatMap(idsOf)).toEqual([]);
      for (const on of [unit, siteOf(few.site!).id])
        expect(await standingOf(few, on)).toEqual([{ cause: { kind: "hidden" }, units: [] }]);
    });

  test("and at all hospitals together no other fact is told than what the sample holds", async () => {
    const { service, view } = sample();
    const facts = await service.facts(view());
    const named = facts.flatMap(({ cause, sites }) =>
      sites.map(({ site }) => `${cause.kind} ${service.tree.sites.get(site)!.code}`),
    );
    expect(named.toSorted()).toEqual([
      "documents begin LMR",
      "documents lacking BCH",
      "left out RPC",
      "long stays CCH",
      "no documents HAD",
      // Their letters have headings, and none for allergies.
      "no headings CCH",
      "no headings LRB",
      "no headings TNN",
    ]);
  });
}
