import { expect, it } from "vitest";
import { type Address, home } from "./Address.ts";
import { changedAddress } from "./changedAddress.ts";

const explored: Address = {
  ...home,
  screen: { name: "explorer" },
  site: "PSL",
  as: "console",
  pivot: { rows: "age", columns: "period" },
};

it("leaves the console and the pivot behind with the explorer, and keeps the site", () => {
  const elsewhere = changedAddress(explored, { screen: { name: "indicator", id: "charlson" } });
  expect(elsewhere).toEqual({ ...home, screen: { name: "indicator", id: "charlson" }, site: "PSL" });
  expect(changedAddress(explored, { site: null })).toEqual({ ...explored, site: null });
});

it.each([
  ["crisis", { name: "alerts" }],
  ["glossary", { name: "catalogue", id: null }],
] as const)("leaves a way to show behind with the one screen that has it: %s", (as, screen) => {
  const shown: Address = { ...home, screen, as };
  expect(changedAddress(shown, { screen: { name: "indicator", id: "charlson" } }).as).toBe("chart");
  expect(changedAddress(shown, { site: "PSL" }).as).toBe(as);
});
