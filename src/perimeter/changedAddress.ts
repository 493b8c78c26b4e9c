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

/** Ways to show that one screen alone has. */
const ways: Partial<Record<Address["as"], Screen["name"]>> = {
  crisis: "alerts",
  sheets: "catalogue",
  glossary: "catalogue",
  console: "explorer",
};

/** The address that a change leads to: all that the change does not name stays, as far as the screen can say it. */
export function changedAddress(address: Address, change: Partial<Address>): Address {
  const screen = ways[address.as];
  const leavesWay = change.screen !== undefined && screen !== undefined && change.screen.name !== screen;
  return {
    ...address,
    ...(change.screen && leftBefore(change.screen.name)),
    ...(leavesWay && { as: home.as }),
    ...change,
  };
}

const left = new Map<Screen["name"], Partial<Address>>();

/** What is left behind on the way to a screen, as the address without it: found once, since a table may hold a thousand links. */
function leftBefore(screen: Screen["name"]): Partial<Address> {
  const known = left.get(screen);
  if (known) return known;
  const keys = (Object.keys(saidOn) as (keyof typeof saidOn)[]).filter(
    (key) => !(saidOn[key] as readonly Screen["name"][]).includes(screen),
  );
  const found = Object.fromEntries(keys.map((key) => [key, home[key]]));
  left.set(screen, found);
  return found;
}
