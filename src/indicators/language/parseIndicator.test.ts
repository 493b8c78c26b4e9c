import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { places, replaceAt, type Json } from "./testing/jsonPlaces.ts";
import { parseIndicator } from "./parseIndicator.ts";

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
const faultsOf = (value: unknown) => {
  const parsed = parseIndicator(value);
  return "faults" in parsed ? parsed.faults : [];
};

const anyIndicator = fc.constantFrom(...catalogue).map(asJson);
const anyPlace = (holds: (value: Json, path: readonly string[]) => boolean) =>
  anyIndicator.chain((value) =>
    fc
      .constantFrom(...places(value).filter((place) => holds(place.value, place.path)))
      .map(({ path, value: held }) => ({ value, path, held })),
  );

describe("the catalogue", () => {
  test.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
    "%s passes and comes back the same",
    (_, indicator) => {
      expect(parseIndicator(asJson(indicator))).toEqual({ ok: indicator });
    },
  );
});

describe("an indicator that an extract brings", () => {
  test("is never read beyond the fields of the language", () => {
    const anyObject = anyPlace((held) => typeof held === "object" && held !== null && !Array.isArray(held));
    const anyKey = fc.constantFrom("sql", "where", "SELECT", "constructor", "toString", "x y", "");
    fc.assert(
      fc.property(anyObject, anyKey, fc.jsonValue(), ({ value, path, held }, key, extra) => {
        const faults = faultsOf(replaceAt(value, path, { ...(held as object), [key]: extra as Json }));
        expect(faults).toContainEqual({ path: [...path, key].join("."), code: "unknown-field" });
      }),
    );
  });

  test("names the property that is lacking", () => {
    const optional = new Set([
      "stays",
      "documentsIfAdmitted",
      "unread",
      "target",
      "episodeDays",
      "follows",
      "conditions",
      "earlySignals",
      "finestGrain",
      "funnel",
    ]);
    const anyRequired = anyPlace((_, path) => path.length === 1 && !optional.has(path[0]!) && path[0] !== "shape");
    fc.assert(
      fc.property(anyRequired, ({ value, path }) => {
        expect(faultsOf(replaceAt(value, path, undefined))).toContainEqual({ path: path[0], code: "missing" });
      }),
    );
  });

  test("holds no statement where a name is expected", () => {
    const prose = new Set(["sheet", "owner", "references", "evidence", "setBy"]);
    const anyName = anyPlace((held, path) => typeof held === "string" && !path.some((key) => prose.has(key)));
    const anyStatement = fc.oneof(
      fc.constantFrom(
        "'; DROP TABLE note; --",
        "1) OR (1=1",
        "SELECT * FROM note",
        "x') UNION SELECT",
        "label'",
        'a"b',
        "E10%",
        "note.*",
      ),
      fc
        .tuple(fc.string(), fc.constantFrom("'", '"', ";", "--", "(", "%", "*", "\\", "\n"), fc.string())
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyName, anyStatement, ({ value, path }, statement) => {
        const faults = faultsOf(replaceAt(value, path, statement));
        expect(faults.some((fault) => path.join(".").startsWith(fault.path) && fault.path !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is refused or read as it stands, whatever is put anywhere in it", () => {
    fc.assert(
      fc.property(
        anyPlace(() => true),
        fc.jsonValue(),
        ({ value, path }, other) => {
          const changed = replaceAt(value, path, other as Json);
          const parsed = parseIndicator(changed);
          if ("ok" in parsed) expect(parsed.ok).toEqual(changed);
          else expect(parsed.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([[null], [undefined], [[]], ["SELECT 1"], [{}], [{ shape: "rate" }]])("%j is refused", (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  test("may not be nested without end, nor hold itself", () => {
    let deep: Json = { closed: true };
    for (let level = 0; level < 5000; level++) deep = { not: deep };
    const ring: { not?: unknown } = {};
    ring.not = ring;
    for (const population of [deep, ring])
      expect(faultsOf({ ...catalogue[0], population })).toEqual([{ path: "", code: "too-deep" }]);
  });

  test("drops what comes by the prototype", () => {
    const value = JSON.parse(JSON.stringify(catalogue[0]).replace("{", '{"__proto__":{"sql":"x"},')) as unknown;
    expect(faultsOf(value)).toContainEqual({ path: "__proto__", code: "unknown-field" });
  });
});
