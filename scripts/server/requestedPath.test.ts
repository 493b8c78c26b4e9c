import { expect, test } from "vitest";
import { requestedPath } from "./requestedPath.mjs";

test.each([
  ["/", []],
  ["/assets/main-1.js?v=2#x", ["assets", "main-1.js"]],
  ["/donn%C3%A9es/a%20b.parquet", ["données", "a b.parquet"]],
  ["//double//slash", ["double", "slash"]],
])("reads %s", (url, names) => {
  expect(requestedPath(url)).toEqual(names);
});

test.each([
  "/../package.json",
  "/assets/../../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/..%5cpackage.json",
  "/assets/..",
  "/.sources",
  "/assets/.hidden/x",
  "/a%00b",
  "/C:/windows",
  "/%E0%A4%A",
  "http://elsewhere/",
  "*",
])("refuses %s", (url) => {
  expect(requestedPath(url)).toBeNull();
});
