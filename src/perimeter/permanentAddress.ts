import type { Address } from "./Address.ts";
import type { TimeWindow } from "./TimeWindow.ts";

/**
 * The address with its period said, which may be one that the extract gave by default: opened on the next extract, it shows the same
 * months and not the last ones.
 *
 * @example permanentAddress({ ...home, site: "PSL" }, { from: "2024-01", to: "2025-12" }).window // { from: "2024-01", to: "2025-12" }
 */
export function permanentAddress(address: Address, { from, to }: TimeWindow): Address {
  return address.window ? address : { ...address, window: { from, to } };
}
