import { expect, test } from "vitest";
import { testNow } from "../../src/extract/testing/openFolder.ts";
import { writeExtractWithSheets } from "../../src/extract/testing/writeExtractWithSheets.ts";
import { tobaccoStatus } from "../../src/indicators/catalogue/habits/tobaccoStatus.ts";
import { runCommand } from "./runCommand.ts";

test("check accepts an extract without its wrong sheets, and says where they are wrong", async () => {
  const own = { ...tobaccoStatus, id: "tobacco-of-ours" };
  const folder = await writeExtractWithSheets([own, { ...own, id: "wrong", unread: "maybe" }, tobaccoStatus]);
  const said = { out: [] as string[], err: [] as string[] };
  const code = await runCommand(["check", folder, "--lang", "en"], {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    environment: {},
    now: () => testNow,
  });
  expect([code, said.err]).toEqual([0, []]);
  const out = said.out.join("\n");
  expect(out).toContain("The sheet “wrong” is refused. In the field “unread”, the value is not one");
  expect(out).toContain("The sheet “tobacco-status” is refused: an indicator of that name");
  expect(out).not.toContain("tobacco-of-ours");
});
