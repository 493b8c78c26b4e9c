import { beforeAll, describe, expect, test } from "vitest";
import { writeExtract } from "../../src/extract/testing/writeExtract.ts";
import { current, earlier, relabelled } from "../../src/figures/since/testing/twoExtracts.ts";
import { runCommand } from "./runCommand.ts";

type Row = Readonly<Record<string, string | number | null>>;

async function run(...args: readonly string[]) {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await runCommand(["figures", ...args], {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    environment: {},
    now: () => new Date("2026-04-01T00:00:00Z"),
  });
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}

const rowsOf = async (...args: readonly string[]) =>
  (JSON.parse((await run("--format", "json", ...args)).out) as { figures: readonly Row[] }).figures;

describe("timonerie figures --since", () => {
  let then = "";
  let now = "";
  beforeAll(async () => {
    [then, now] = [await writeExtract(earlier), await writeExtract(current)];
  });

  test("splits each figure's change, and the parts add up to it", async () => {
    const args = ["--indicator", "document-coverage", "--by", "hospital,month"];
    const before = await rowsOf(then, ...args);
    const after = await rowsOf(now, "--since", then, ...args);
    const valueAt = (rows: readonly Row[], site: unknown, period: string) =>
      Number(rows.find((row) => row["care_site_id"] === site && row["period_start"] === period)!["value"]);
    let months = 0;
    for (const row of after) {
      if (row["state"] !== "final") continue;
      const { care_site_id: site, value, since_revision: revision, since_new_data: newData } = row;
      expect(row).toMatchObject({ since_state: "split", since_definition: 0 });
      expect(row["since_total"]).toBe(Number(revision) + Number(newData));
      expect(Number(revision) + Number(newData)).toBeCloseTo(Number(value) - valueAt(before, site, "2026-01-01"), 12);
      expect(revision).toBe(valueAt(after, site, "2026-01-01") - valueAt(before, site, "2026-01-01"));
      if (row["period_start"] === "2026-01-01") expect(newData).toBe(0);
      months += 1;
    }
    expect(months).toBe(4);
    expect(JSON.parse((await run(now, "--since", then, "--format", "json", ...args)).out)).toMatchObject({
      extractedAt: "2026-03-15T06:00:00",
      since: { extractedAt: "2026-02-15T06:00:00" },
    });
  });

  test("names what was read by another version, tells a count undivided, and leaves columns out where nothing is compared", async () => {
    const reread = await writeExtract({
      ...relabelled,
      descriptor: ({ timonerie }) => Object.assign(timonerie, { extractedAt: "2026-02-16T06:00:00" }),
    });
    const args = [
      "--indicator",
      "tobacco-status",
      "--indicator",
      "letters-missing",
      "--by",
      "month",
      "--to",
      "2026-01",
    ];
    const [letters, tobacco] = await rowsOf(reread, "--since", await writeExtract(), ...args);
    expect(tobacco).toMatchObject({ since_state: "new version", since_revision: null, since_new_data: 0 });
    expect(tobacco!["since_definition"]).toBeGreaterThan(0);
    expect(letters).toMatchObject({ since_state: "undivided", since_total: 0, since_new_data: null });
    expect((await run(now, "--by", "month")).out).not.toContain("since_");
  });

  test("a month that the earlier extract hides is told as hidden, without a number", async () => {
    const rows = await rowsOf(now, "--since", then, "--indicator", "tobacco-status", "--by", "unit,month,age");
    const hidden = rows.filter(({ since_state: state }) => String(state).startsWith("hidden"));
    expect(hidden.length).toBeGreaterThan(5);
    for (const row of hidden) expect([row["since_revision"], row["since_new_data"]]).toEqual([null, null]);
  });

  test("takes an earlier extract only", async () => {
    expect(await run(then, "--since", now)).toMatchObject({ code: 2, out: "" });
    expect((await run(then, "--since", now)).err).toContain("2026-03-15");
    expect(await run(now, "--since", "nowhere")).toMatchObject({ code: 1, out: "" });
  });
});
