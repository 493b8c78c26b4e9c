import { expect, it } from "vitest";
import { outcomes } from "./checks.ts";

const said = (...codes: Parameters<typeof outcomes>[0]) => outcomes(codes).map(({ outcome }) => outcome);

it("passes what came before the failure and leaves the rest unreached", () => {
  expect(said("column-missing")).toEqual(["passed", "passed", "failed", "not reached", "not reached"]);
});

it("marks every check that failed", () => {
  expect(said("column-type", "identity-values")).toEqual(["passed", "passed", "failed", "failed", "not reached"]);
});

it("claims nothing when the failure was none of the checks", () => {
  expect(new Set(said("connection-lost"))).toEqual(new Set(["not reached"]));
});
