import { describe, expect, test } from "vitest";
import { sampleDescriptor, type WrittenDescriptor } from "../testing/sampleDescriptor.ts";
import { parseDescriptor } from "./parseDescriptor.ts";

const now = new Date("2026-03-01T12:00:00");
const hash = `sha256:${"a".repeat(64)}`;
const tables = ["care_site", "visit_occurrence", "note", "note_nlp_run", "note_nlp"];

const written = () =>
  sampleDescriptor(
    tables.map((name) => ({
      name,
      path: `${name}.parquet`,
      format: "parquet",
      bytes: 10,
      hash,
      timonerie: { rows: 3 },
    })),
  );

function parse(change: (descriptor: WrittenDescriptor) => void = () => undefined) {
  const descriptor = written();
  change(descriptor);
  return parseDescriptor(JSON.stringify(descriptor), now);
}

const invalid = (...paths: readonly string[]) => ({
  problems: paths.map((path) => ({ code: "descriptor-invalid", values: { path } })),
});

describe("a descriptor", () => {
  test("is read with its defaults", () => {
    const parsed = parse();
    if (!("descriptor" in parsed)) throw new Error("refused");
    const { descriptor } = parsed;
    expect(descriptor).toMatchObject({
      name: "tiny",
      contract: 1,
      smallCellThreshold: 11,
      breaks: [],
      lookback: null,
      synthetic: true,
    });
    expect(descriptor.resources[0]).toEqual({
      name: "care_site",
      format: "parquet",
      rows: 3,
      parts: [{ path: "care_site.parquet", bytes: 10, hash, rows: 3, careSites: undefined, period: undefined }],
    });
  });

  test("may begin with a byte order mark and hold what it does not know", () => {
    expect(
      parseDescriptor(
        `\uFEFF${JSON.stringify({ ...written(), $schema: "https://datapackage.org/profiles/2.0/datapackage.json" })}`,
        now,
      ),
    ).toHaveProperty("descriptor");
  });

  test("gives one part for each path of an array, in its order", () => {
    const part = (path: string) => ({
      path,
      bytes: 5,
      hash,
      rows: 2,
      careSites: [10],
      period: { start: "2026-01-01", end: "2026-01-31" },
    });
    const parsed = parse(
      ({ resources }) =>
        (resources[2] = {
          name: "note",
          path: ["note/b.parquet", "note/a.parquet"],
          format: "parquet",
          timonerie: { rows: 4, parts: [part("note/a.parquet"), part("note/b.parquet")] },
        }),
    );
    expect(parsed).toMatchObject({
      descriptor: { resources: { 2: { rows: 4, parts: [part("note/b.parquet"), part("note/a.parquet")] } } },
    });
  });

  test.each(["", "{", "[1,", "<html>", "\u0000"])("%j is not JSON", (text) =>
    expect(parseDescriptor(text, now)).toEqual({ problems: [{ code: "descriptor-not-json", values: {} }] }),
  );

  test.each(["null", "[]", "1", '"x"', "{}", '{"timonerie":{}}', '{"timonerie":null}'])("%s is no descriptor", (text) =>
    expect(parseDescriptor(text, now)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "descriptor-invalid" })]) as unknown,
    }),
  );

  test("tells every property at fault at once", () => {
    const parsed = parse((descriptor) => {
      delete descriptor["title"];
      descriptor.timonerie["extractedAt"] = "hier";
      descriptor.timonerie["period"] = { start: "2026-02-30", end: "2026-03-01" };
      descriptor.timonerie.governance["purpose"] = "";
    });
    expect(parsed).toEqual(
      invalid("title", "timonerie.extractedAt", "timonerie.period.start", "timonerie.governance.purpose"),
    );
  });

  test.each([2, 0, "1", "2.0"])("contract %j is unknown, whatever else is in it", (contract) => {
    expect(parseDescriptor(JSON.stringify({ timonerie: { contract } }), now)).toEqual({
      problems: [{ code: "contract-unknown", values: { contract } }],
    });
  });
});

describe("expiry", () => {
  const expiring = (expiresAt: unknown) => parse(({ timonerie }) => (timonerie.governance["expiresAt"] = expiresAt));

  test.each(["2026-02-28", "2026-03-01T11:59:59", "2020-01-01T00:00:00Z"])("%s is past", (date) => {
    expect(expiring(date)).toEqual({ problems: [{ code: "expired", values: { date: date.slice(0, 10) } }] });
  });

  test.each(["2026-03-01", "2026-03-01T12:00:00", "2030-01-01"])("%s is not", (date) =>
    expect(expiring(date)).toHaveProperty("descriptor"),
  );

  test("may be left open only for synthetic or public extracts", () => {
    const open = (synthetic: boolean, diffusion: string) =>
      parse(({ timonerie }) => Object.assign(timonerie, { synthetic, diffusion }));
    expect(open(true, "authorised")).toHaveProperty("descriptor");
    expect(open(false, "public")).toHaveProperty("descriptor");
    expect(open(false, "authorised")).toEqual(invalid("timonerie.governance.expiresAt"));
    expect(open(false, "protected")).toEqual(invalid("timonerie.governance.expiresAt", "timonerie.diffusion"));
  });
});

describe("the way an extract may spread", () => {
  const counts = { name: "indicator_cube", path: "indicator_cube.parquet", format: "parquet", bytes: 10, hash };
  const spread = (level: readonly string[], diffusion: string) =>
    parse(({ timonerie, resources }) => {
      resources.push({ ...counts, timonerie: { rows: 3 } });
      Object.assign(timonerie, { level, diffusion, grains: ["month × hospital × sex"] });
    });

  test.each([
    [["record"], "authorised"],
    [["record", "cube"], "authorised"],
    [["cube"], "protected"],
    [["cube"], "public"],
  ])("%j may be %s", (level, diffusion) => expect(spread(level, diffusion)).toHaveProperty("descriptor"));

  test.each([
    [["record"], "protected"],
    [["record", "cube"], "protected"],
    [["cube"], "authorised"],
  ])("%j may not be %s", (level, diffusion) =>
    expect(spread(level, diffusion)).toEqual(invalid("timonerie.diffusion")),
  );

  test("the grains of counts are read", () => {
    expect(spread(["cube"], "protected")).toMatchObject({
      descriptor: { grains: [{ name: "month × hospital × sex", level: "hospital", splits: ["sex"] }] },
    });
  });
});

describe("resources", () => {
  test.each([
    "../note.parquet",
    "/data/note.parquet",
    "note/../../x.parquet",
    "https://evil.example/note.parquet",
    "file:note.parquet",
    "C:\\note.parquet",
    "note\\1.parquet",
    "./note.parquet",
    "note//1.parquet",
    "note.parquet?x=1",
    "%2e%2e/note.parquet",
    "",
  ])("the path %j leaves the extract", (path) =>
    expect(
      parse(({ resources }) => resources.forEach((resource) => resource.name === "note" && (resource.path = path))),
    ).toEqual(invalid("resources.2.path")),
  );

  test.each([
    ["hash", "resources.2.hash"],
    ["bytes", "resources.2.bytes"],
    ["timonerie", "resources.2.timonerie.rows"],
  ] as const)("a single path needs its %s", (property, path) => {
    expect(
      parse(({ resources }) => resources.forEach((resource) => resource.name === "note" && delete resource[property])),
    ).toEqual(invalid(path));
  });

  test("the rows of the parts add up", () => {
    const parsed = parse(
      ({ resources }) =>
        (resources[2] = {
          name: "note",
          path: ["a.parquet"],
          format: "parquet",
          timonerie: { rows: 9, parts: [{ path: "a.parquet", bytes: 5, hash, rows: 2 }] },
        }),
    );
    expect(parsed).toEqual(invalid("resources.2.timonerie.rows"));
  });

  test("every path of an array has its part", () => {
    const parsed = parse(
      ({ resources }) =>
        (resources[2] = {
          name: "note",
          path: ["a.parquet", "b.parquet"],
          format: "parquet",
          timonerie: { rows: 2, parts: [{ path: "a.parquet", bytes: 5, hash, rows: 2 }] },
        }),
    );
    expect(parsed).toEqual(invalid("resources.2.timonerie.parts"));
  });

  test("required tables are declared, each once", () => {
    expect(parse(({ resources }) => resources.splice(2, 2))).toEqual({
      problems: ["note", "note_nlp_run"].map((table) => ({ code: "resource-undeclared", values: { table } })),
    });
    expect(parse(({ resources }) => resources.push(structuredClone(resources[0]!)))).toEqual(
      invalid("resources.5.name"),
    );
  });
});
