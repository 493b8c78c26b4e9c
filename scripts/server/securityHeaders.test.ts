import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { securityHeaders } from "./securityHeaders.mjs";

test("the page carries the same policy as the server, save what only a header may say", () => {
  const page = readFileSync(join(import.meta.dirname, "../../index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  expect(`${policy}; frame-ancestors 'none'`).toBe(securityHeaders["Content-Security-Policy"]);
});
