import type { Entry } from "./Entry.ts";
import type { RegisterOwner } from "./readRegister.ts";
import { registerFormat } from "./registerSchema.ts";

/** A register as a file that `readRegister` takes back, its entries by day. */
export function writeRegister(entries: readonly Entry[], { establishment, synthetic }: RegisterOwner): string {
  const sorted = entries.toSorted((one, other) => (one.day + one.id < other.day + other.id ? -1 : 1));
  return `${JSON.stringify({ format: registerFormat, establishment, synthetic, entries: sorted }, null, 2)}\n`;
}
