import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dependenciesAreThere } from "./installDependencies.mjs";

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "install-"));
  mkdirSync(join(project, "node_modules"));
  write("package-lock.json", {
    "": { version: "0.1.0" },
    "node_modules/react": { version: "19.3.1" },
    "node_modules/engine-for-another-machine": { version: "1.0.0", optional: true },
  });
});

afterEach(() => rmSync(project, { recursive: true }));

function write(name: string, packages: Record<string, { version: string; optional?: boolean }>) {
  writeFileSync(join(project, name), JSON.stringify({ packages }));
}

test("nothing installed", () => {
  expect(dependenciesAreThere(project)).toBe(false);
});

test("all installed; what is optional may be left out", () => {
  write("node_modules/.package-lock.json", { "node_modules/react": { version: "19.3.1" } });
  expect(dependenciesAreThere(project)).toBe(true);
});

test("another version installed", () => {
  write("node_modules/.package-lock.json", { "node_modules/react": { version: "19.3.0" } });
  expect(dependenciesAreThere(project)).toBe(false);
});

test("a package missing", () => {
  write("node_modules/.package-lock.json", {});
  expect(dependenciesAreThere(project)).toBe(false);
});
