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
