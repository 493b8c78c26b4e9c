import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { literal } from "../../engine/literal.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { parseGrain, type Published } from "../../extract/PublishedGrain.ts";
import { storeTables } from "../../extract/store.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import { loadRecords } from "../../indicators/testing/loadRecords.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { Place } from "../Question.ts";
import { subjectsOf } from "../rollUps.ts";
import { randomTree } from "../testing/randomStore.ts";
import { answerPublished } from "./answerPublished.ts";
import { buildPublished } from "./buildPublished.ts";

const hospitals = [100, 200, 300, 400, 500];
const belongs: Readonly<Record<number, readonly number[]>> = { 1: hospitals, 10: [100, 200], 20: [300, 400] };
const months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
const [subject] = subjectsOf(familiesOf([documentCoverage])[0]!);

interface PublishedCell {
  readonly hospital: number;
  readonly month: string;
  readonly sex: string | null;
  readonly denominator: number;
  readonly numerator: number;
  readonly hidden: boolean;
}

/** Some hospitals in some months, some cells hidden; one split by sex or none. */
const cells = fc.uniqueArray(
  fc
    .record({
      hospital: fc.constantFrom(...hospitals),
      month: fc.constantFrom(...months),
      sex: fc.constantFrom("f", "m"),
      denominator: fc.integer({ min: 1, max: 400 }),
      share: fc.integer({ min: 0, max: 100 }),
      hidden: fc.boolean(),
    })
    .map(({ share, ...cell }) => ({ ...cell, numerator: Math.floor((cell.denominator * share) / 100) })),
  { selector: ({ hospital, month, sex }) => `${hospital} ${month} ${sex}`, minLength: 1, maxLength: 60 },
);

let engine: LoadingEngine;
beforeAll(async () => {
  engine = await openNativeEngine();
  await loadRecords(engine, { care_site: randomTree });
});
afterAll(() => engine.close());

async function publish(grain: string, published: readonly PublishedCell[]) {
  const columns = storeTables({ visit: "INTEGER", person: "INTEGER", note: "INTEGER" }).indicator_cube;
  await engine.execute(
    `CREATE OR REPLACE TABLE indicator_cube (${Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")})`,
  );
  const rows = published.map(({ hospital, month, sex, denominator, numerator, hidden }) => {
    const values = hidden ? [null, null] : [numerator, denominator];
    return `(${["document-coverage", grain, `${month}-01`, hospital, sex, ...values, hidden].map(literal).join(", ")})`;
  });
  await engine.execute(
    `INSERT INTO indicator_cube (indicator, grain, period_start, care_site_id, sex, numerator, denominator, hidden) VALUES ${rows.join(", ")}`,
  );
  const grains: Published = new Map([["document-coverage", [parseGrain(grain)!]]]);
  return buildPublished(engine, catalogue, grains);
}

/** What the cells themselves say of a sum: nothing where one of them is hidden. */
function said(published: readonly PublishedCell[]): { numerator: number | "hidden"; denominator: number | "hidden" } {
  if (published.some(({ hidden }) => hidden)) return { numerator: "hidden", denominator: "hidden" };
  const sum = (value: (cell: PublishedCell) => number) => published.reduce((total, cell) => total + value(cell), 0);
  return { numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator) };
}

const place = (site: number): Place => ({
  level: site === 1 ? "all" : site < 100 ? "group" : "hospital",
  site,
  hospitals: belongs[site] ?? [site],
  units: [],
});

test.each([
  ["month × hospital", false],
  ["month × hospital × sex", true],
])(
  "no sum of published cells is told where one of them is hidden: %s",
  async (grain, bySex) => {
    await fc.assert(
      fc.asyncProperty(
        cells,
        fc.constantFrom(1, 10, 20, 100, 500),
        fc.constantFrom("month" as const, "quarter" as const, "term" as const, null),
        fc.boolean(),
        async (drawn, site, by, filtered) => {
          const published = bySex
            ? drawn
            : drawn.filter(({ sex }) => sex === "f").map((cell) => ({ ...cell, sex: null }));
          fc.pre(published.length > 0);
          const filters = bySex && filtered ? { sex: "m" as const } : {};
          const cube = await publish(grain, published);
          const answered = answerPublished(cube, {
            subject: subject!,
            place: place(site),
            filters,
            from: "2025-01-01",
            to: "2025-06-30",
            grain: by,
            by: [],
            parts: null,
          });
          const asked = published.filter(
            ({ hospital, sex }) => place(site).hospitals.includes(hospital) && (!filters.sex || sex === filters.sex),
          );
          const periodOfCell = ({ month }: PublishedCell) => (by ? periodOf(`${month}-01`, by).start : null);
          const expected = [...new Set(asked.map(periodOfCell))].map((period) => ({
            period,
            ...said(asked.filter((cell) => periodOfCell(cell) === period)),
          }));
          const told = (sum: number | undefined) => (Number.isNaN(sum) ? "hidden" : sum);
          const found = answered.periods.map((period, row) => ({
            period,
            numerator: told(answered.sums.get("num_document_coverage")![row]),
            denominator: told(answered.sums.get("den_document_coverage")![row]),
          }));
          const order = (a: { period: string | null }, b: { period: string | null }) =>
            (a.period ?? "") < (b.period ?? "") ? -1 : 1;
          expect(found.sort(order)).toEqual(expected.sort(order));
        },
      ),
      { numRuns: 60 },
    );
  },
  60_000,
);
