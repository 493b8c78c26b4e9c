import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Validation } from "./Validation.ts";

/**
 * The validation of an indicator's own rule, by one version, that stands nearest to a site: its own, else that of the nearest site
 * above, else that of the whole extract. Of several at one place the latest counts; two of one day contradict each other.
 *
 * @param path ids of the site and of those above it, nearest first
 */
export function validationFor(
  validations: readonly Validation[],
  indicator: Indicator,
  version: string,
  path: readonly number[],
): Validation | "none" | "contradictory" {
  const level = indicator.unit === "document" ? "document" : "stay";
  const own = validations.filter(
    (one) => one.caseDefinition === indicator.id && one.version === version && one.level === level,
  );
  for (const place of [...path, null]) {
    const here = own.filter(({ site }) => site === place);
    if (here.length === 0) continue;
    const last = here.reduce((latest, { validatedOn }) => later(latest, validatedOn), here[0]!.validatedOn);
    const [validation, another] = here.filter(({ validatedOn }) => validatedOn === last);
    return another ? "contradictory" : validation!;
  }
  return "none";
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
