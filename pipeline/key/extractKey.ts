import { hkdfSync } from "node:crypto";

export interface ExtractIdentity {
  readonly name: string;
  readonly extractedAt: string;
  readonly linkable: boolean;
}

/**
 * The key of an extract's pseudonyms: the master key itself when the extract may be joined to others of the same
 * producer, else a key derived from it (HKDF-SHA-256, RFC 5869) by the extract's name and date of extraction.
 */
export function extractKey(master: Buffer, { name, extractedAt, linkable }: ExtractIdentity): Buffer {
  if (linkable) return master;
  return Buffer.from(hkdfSync("sha256", master, "timonerie", JSON.stringify([name, extractedAt]), 32));
}
