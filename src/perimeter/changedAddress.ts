import { type Address, home, type Screen } from "./Address.ts";

/** What an address says on some screens only: it is left behind with them. */
const saidOn = {
  by: ["indicator", "matrix"],
  as: ["indicator", "alerts", "catalogue", "explorer"],
  against: ["indicator", "site"],
  indicators: ["report"],
  since: ["alerts"],
  sheets: ["matrix", "catalogue"],
  sort: ["matrix", "explorer"],
  pivot: ["explorer"],
  document: ["quality"],
  part: ["quality"],
} as const satisfies Partial<Record<keyof Address, readonly Screen["name"][]>>;

/** The address that a change leads to: all that the change does not name stays, as far as the screen can say it. */
export function changedAddress(address: Address, change: Partial<Address>): Address {
  const to = change.screen?.name;
  const left = (Object.keys(saidOn) as (keyof typeof saidOn)[]).filter(
    (key) => to !== undefined && !(saidOn[key] as readonly Screen["name"][]).includes(to),
  );
  return { ...address, ...Object.fromEntries(left.map((key) => [key, home[key]])), ...change };
}
