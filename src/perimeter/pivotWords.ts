import type { PivotAxis, PivotSaying } from "./Pivot.ts";

/** Words of the address for what is chosen of a pivot. */
export const pivotWords = {
  axis: {
    groupe: "group",
    hopital: "hospital",
    departement: "department",
    unite: "unit",
    periode: "period",
    age: "age",
    sexe: "sex",
    venue: "visit",
    sejour: "stay",
    indicateur: "indicator",
  } satisfies Record<string, PivotAxis> as Record<string, PivotAxis>,
  says: {
    valeur: "value",
    intervalle: "interval",
    effectifs: "counts",
    corrige: "corrected",
  } satisfies Record<string, PivotSaying> as Record<string, PivotSaying>,
};
