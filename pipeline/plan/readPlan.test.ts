import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planOf, writePlan } from "../testing/writeWarehouse.ts";
import { checkDescriptor } from "./checkDescriptor.ts";
import { readPlan } from "./readPlan.ts";

const nlp = [{ path: "nlp", system: "eds-nlp", version: "2026.1", read: "all" }];
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "timonerie-plan-"))));
afterAll(() => rm(folder, { recursive: true }));

const refusal = async (plan: unknown) => {
  try {
    checkDescriptor(await readPlan(await writePlan(folder, plan)), new Date("2026-11-02"));
  } catch (error) {
    return (error as { problems: readonly unknown[] }).problems;
  }
  return [];
};

describe("a plan", () => {
  test("that holds has its paths made absolute", async () => {
    const plan = await readPlan(
      await writePlan(
        folder,
        planOf(
          [nlp[0] ?? {}, { ...nlp[0], read: "read.csv" }],
          {},
          { validation: "../v.csv", references: "r.csv", indicators: ["sheets/own.json"] },
        ),
      ),
    );
    expect(plan.warehouse).toBe(join(folder, "warehouse"));
    expect(plan.nlp.map(({ path, read }) => [path, read])).toEqual([
      [join(folder, "nlp"), "all"],
      [join(folder, "nlp"), join(folder, "read.csv")],
    ]);
    expect(plan.validation).toBe(join(folder, "../v.csv"));
    expect(plan.references).toBe(join(folder, "r.csv"));
    expect(plan.indicators).toEqual([join(folder, "sheets/own.json")]);
    expect(plan.descriptor.timonerie.pseudonymisation).toEqual({ dateShift: "none", maxShiftDays: 0, linkable: false });
  });

  test("that is missing or is not JSON is refused", async () => {
    await expect(readPlan(join(folder, "nowhere.json"))).rejects.toMatchObject({
      problems: [{ code: "plan-missing" }],
    });
    await writeFile(join(folder, "broken.json"), "{ warehouse: }");
    await expect(readPlan(join(folder, "broken.json"))).rejects.toMatchObject({
      problems: [{ code: "plan-not-json" }],
    });
  });

  test("without a version is refused, with its place", async () => {
    const { version: _version, ...unsaid } = nlp[0] ?? { version: "" };
    expect(await refusal(planOf([unsaid]))).toEqual([
      { code: "plan-version-missing", values: { path: "nlp[0].version" } },
    ]);
    expect(await refusal(planOf([{ ...unsaid, version: "" }]))).toEqual([
      { code: "plan-version-missing", values: { path: "nlp[0].version" } },
    ]);
  });

  test.each([
    [undefined, "descriptor.timonerie.watermark"],
    [{ visits: "2026-10-31", notes: "2026-10-31" }, "descriptor.timonerie.watermark.nlp"],
    [{ visits: "2026-10-31", notes: "soon", nlp: "2026-10-31" }, "descriptor.timonerie.watermark.notes"],
  ])("without a watermark is refused, with its place: %j", async (watermark, path) => {
    expect(await refusal(planOf(nlp, { watermark }))).toEqual([{ code: "plan-watermark-missing", values: { path } }]);
  });

  test.each([
    [planOf([]), "nlp"],
    [planOf(nlp, {}, { warehouse: 3 }), "warehouse"],
    [planOf(nlp, {}, { validaton: "v.csv" }), "validaton"],
    [planOf(nlp, {}, { indicators: ["own.json", 1] }), "indicators[1]"],
    [planOf(nlp, { extractedAt: "hier" }), "descriptor.timonerie.extractedAt"],
    [planOf(nlp, { diffusion: "public" }), "descriptor.timonerie.diffusion"],
    [planOf(nlp, { period: { start: "2026-10-31", end: "2025-01-01" } }), "descriptor.timonerie.period"],
    [planOf(nlp, { synthetic: false }), "descriptor.timonerie.governance.expiresAt"],
    [planOf(nlp, { breaks: [{ date: "2026-01-01" }] }), "descriptor.timonerie.breaks[0].reason"],
    [
      planOf(nlp, { pseudonymisation: { dateShift: "per-hospital" } }),
      "descriptor.timonerie.pseudonymisation.dateShift",
    ],
    [null, "/"],
  ])("with another fault is refused, with its place (%#)", async (plan, path) => {
    expect(await refusal(plan)).toContainEqual({ code: "plan-invalid", values: { path } });
  });

  test("that has expired is refused in the reader's words before any table is read", async () => {
    expect(
      await refusal(planOf(nlp, { governance: { purpose: "p", recipient: "r", expiresAt: "2026-01-01" } })),
    ).toMatchObject([{ code: "expired" }]);
  });
});
