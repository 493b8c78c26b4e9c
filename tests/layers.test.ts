import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = join(import.meta.dirname, "..");

const refused: [file: string, line: string][] = [
  ["src/engine/planted1.ts", 'export { a } from "../extract/store.ts";'],
  ["src/extract/planted2.ts", 'export { a } from "../perimeter/View.ts";'],
  ["src/statistics/planted3.ts", 'export { a } from "../figures/Figure.ts";'],
  ["src/statistics/planted4.ts", 'export { useState } from "react";'],
  ["src/disclosure/planted5.ts", 'export { a } from "../engine/Engine.ts";'],
  ["src/disclosure/planted6.ts", 'export * from "@duckdb/duckdb-wasm";'],
  ["src/perimeter/planted7.ts", 'export { a } from "../extract/opening/openExtract.ts";'],
  ["src/indicators/compile/planted8.ts", 'export { a } from "../../cube/answer.ts";'],
  ["src/cube/planted9.ts", 'export { a } from "../figures/Figure.ts";'],
  ["src/figures/planted10.ts", 'export { a } from "../views/overview/Overview.tsx";'],
  ["src/figures/planted11.ts", 'export const later = () => import("../app/App.tsx");'],
  ["src/charts/planted12.ts", 'export { a } from "../engine/Engine.ts";'],
  ["src/views/overview/planted13.ts", 'export { a } from "../../engine/Engine.ts";'],
  ["src/views/overview/planted14.ts", 'export { a } from "../../app/App.tsx";'],
  ["src/views/planted15.ts", 'export { a } from "../extract/opening/openExtract.ts";'],
  ["src/app/planted16.ts", 'export { a } from "../../pipeline/pack.ts";'],
  ["src/register/planted18.ts", 'export { a } from "../figures/Figure.ts";'],
  ["src/figures/planted19.ts", 'export { a } from "../register/Entry.ts";'],
  ["pipeline/planted17.ts", 'export { a } from "../src/charts/ControlChart.tsx";'],
];

const accepted: [file: string, line: string][] = [
  ["src/perimeter/sound1.ts", 'export { a } from "../extract/store.ts";'],
  ["src/views/overview/sound2.ts", 'export type { A } from "../../engine/Engine.ts";'],
  ["src/views/overview/sound3.ts", 'export { a } from "../extract/ExtractView.tsx";'],
  ["src/figures/sound4.ts", 'export { a } from "../cube/answer.ts";'],
  ["src/app/sound5.ts", 'export { a } from "../engine/Engine.ts";'],
  ["pipeline/sound6.ts", 'export { a } from "../src/figures/Figure.ts";'],
  ["src/statistics/sound7.test.ts", 'export { readFileSync } from "node:fs";'],
];

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layers-"));
  cpSync(join(project, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  cpSync(join(project, "tsconfig.json"), join(folder, "tsconfig.json"));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [file, line] of [...refused, ...accepted]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the linter finds every planted import that goes against the direction, and no other", () => {
  const oxlint = join(project, "node_modules/oxlint/bin/oxlint");
  const run = spawnSync(process.execPath, [oxlint, "--format", "json"], { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  const found = diagnostics
    .filter(({ code }) => code.includes("no-restricted-imports"))
    .map(({ filename }) => filename.replaceAll("\\", "/"));
  expect(found.toSorted()).toEqual(refused.map(([file]) => file).toSorted());
});
