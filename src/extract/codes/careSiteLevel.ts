import { normalise } from "./normalise.ts";

export type CareSiteLevel = "all" | "group" | "hospital" | "department" | "unit";

const forms: Readonly<Record<CareSiteLevel, readonly string[]>> = {
  all: ["ap-hp", "aphp", "assistance publique - hopitaux de paris", "etablissement"],
  group: [
    "ghu",
    "groupe hospitalier (gh)",
    "groupe hospitalier",
    "groupe hospitalo-universitaire",
    "groupe hospitalier universitaire",
    "gh",
  ],
  hospital: ["hopital", "had", "hospitalisation a domicile"],
  department: ["pole/dmu", "pole", "dmu"],
  unit: ["unite fonctionnelle (uf)", "unite fonctionnelle", "uf"],
};

const byForm = new Map(
  Object.entries(forms).flatMap(([level, names]) => names.map((name) => [name, level as CareSiteLevel] as const)),
);

/** Level of a `care_site_type_source_value`, matched without case and accents; null for the levels that are folded. */
export function careSiteLevel(type: string | null): CareSiteLevel | null {
  return type === null ? null : (byForm.get(normalise(type)) ?? null);
}
