import type { Indicator } from "./language/Indicator.ts";

/** Who answers for an indicator, as a reader of a language is told. */
export function ownerOf(
  { sheet, owner }: Pick<Indicator, "sheet" | "owner">,
  language: keyof Indicator["sheet"],
): string {
  return sheet[language].owner ?? owner;
}
