import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { parseDescriptor } from "../../extract/descriptor/parseDescriptor.ts";
import { wordsOf } from "../testing/wordsOf.tsx";
import { ExtractFacts } from "./ExtractFacts.tsx";

const parsed = parseDescriptor(readFileSync("data-samples/datapackage.json", "utf8"), new Date("2026-11-20"));
if (!("descriptor" in parsed)) throw new Error("the sample does not parse");
const sample = parsed.descriptor;

const circulation = (descriptor: Descriptor) => {
  const words = wordsOf(<ExtractFacts opened={{ descriptor, label: "/a/" }} />);
  return words[words.indexOf("Diffusion") + 1];
};

test("the sample, whose recipient is the public, is not said to be restricted; real records are", () => {
  expect(sample.governance.recipient).toBe("Public");
  expect(circulation(sample)).toMatch(/^libre, les données étant inventées/);
  expect(circulation({ ...sample, synthetic: false })).toBe("restreinte aux personnes habilitées");
  expect(circulation({ ...sample, diffusion: "public" })).toBe("publique");
});
