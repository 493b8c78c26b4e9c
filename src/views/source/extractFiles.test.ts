import { expect, it } from "vitest";
import { extractFiles } from "./extractFiles.ts";

const files = (...paths: string[]) => paths.map((path) => ({ path }));

it("takes the folder of the uppermost descriptor", () => {
  const found = extractFiles(
    files(
      "extraits/2025/datapackage.json",
      "extraits/2025/note/1.parquet",
      "extraits/2025/old/datapackage.json",
      "extraits/readme.txt",
    ),
  );
  expect(found?.label).toBe("2025");
  expect(found?.files.map(({ path }) => path)).toEqual(["datapackage.json", "note/1.parquet", "old/datapackage.json"]);
});

it("takes files dropped without their folder", () => {
  expect(extractFiles(files("note.parquet", "datapackage.json"))).toEqual({
    label: "datapackage.json",
    files: files("note.parquet", "datapackage.json"),
  });
});

it("finds nothing without a descriptor", () => {
  expect(extractFiles(files("note.parquet", "my-datapackage.json.bak"))).toBeNull();
});
