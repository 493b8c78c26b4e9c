import type { DischargeClass } from "../store.ts";

/** A mode of discharge; `prefix` where every code that begins so is meant. */
export interface DischargeMode {
  readonly system: "i2b2" | "pmsi" | "text";
  readonly code: string;
  readonly class: DischargeClass;
  readonly prefix?: true;
}

/** Modes of discharge of AP-HP's i2b2 codes, of the PMSI (Socle commun FHIR: mode de sortie) and in words. */
export const dischargeModes: readonly DischargeMode[] = [
  { system: "i2b2", code: "6-DC", class: "death" },
  { system: "i2b2", code: "1-DOMI", class: "home" },
  { system: "i2b2", code: "0-TRSF", class: "transfer", prefix: true },
  { system: "i2b2", code: "3-TRSF", class: "transfer", prefix: true },
  { system: "pmsi", code: "9", class: "death" },
  { system: "pmsi", code: "8", class: "home" },
  { system: "pmsi", code: "6", class: "transfer" },
  { system: "pmsi", code: "7", class: "transfer" },
  { system: "pmsi", code: "0", class: "transfer" },
  { system: "text", code: "décès", class: "death" },
  { system: "text", code: "domicile", class: "home" },
  { system: "text", code: "mutation", class: "transfer" },
  { system: "text", code: "transfert", class: "transfer", prefix: true },
];
