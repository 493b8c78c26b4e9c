import { createHmac } from "node:crypto";

/** What is pseudonymised; the name is hashed with the value, so that person 12 and stay 12 have nothing in common. */
export type Pseudonymised = "person_id" | "visit_occurrence_id" | "note_id";

/** First 63 bits of HMAC-SHA-256 of `<column>:<identifier as text>`. */
export type Pseudonym = (column: Pseudonymised, source: string) => bigint;

export function pseudonym(key: Buffer): Pseudonym {
  return (column, source) => createHmac("sha256", key).update(`${column}:${source}`).digest().readBigUInt64BE() >> 1n;
}

/**
 * Whole days by which the dates of a patient, a stay or a document move, between −max and max; drawn from the key, so
 * that increments of a linkable extract move alike. `unit` is `<column>:<identifier>`.
 */
export function dateShift(key: Buffer, maxShiftDays: number): (unit: string) => number {
  const width = BigInt(2 * maxShiftDays + 1);
  return (unit) =>
    Number(createHmac("sha256", key).update(`shift:${unit}`).digest().readBigUInt64BE() % width) - maxShiftDays;
}
