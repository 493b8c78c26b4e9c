import type { Descriptor } from "../../extract/Descriptor.ts";

/** A date or a version at the end of a name. */
const edition = /[-_.](?:(?:19|20)\d{2}(?:[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?[0-3]\d)?)?|v\d+(?:[._]\d+)*)$/;

/**
 * What the successive extracts of one kind have in common: their name without the date or the version at its end.
 *
 * @example
 * extractFamily({ name: "eds-ghu-3-2025-10" }) // "eds-ghu-3"
 */
export function extractFamily({ name }: Pick<Descriptor, "name">): string {
  const shorter = name.replace(edition, "");
  return shorter === name ? name : extractFamily({ name: shorter });
}
