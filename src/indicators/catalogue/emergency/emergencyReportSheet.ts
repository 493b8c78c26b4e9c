import type { Sheet } from "../../language/Indicator.ts";

export const emergencyReportSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Compte rendu de passage aux urgences avant le départ",
    objective: "Objectif à rédiger.",
    definition: "Définition à rédiger.",
    numerator: "Numérateur à rédiger.",
    denominator: "Dénominateur à rédiger.",
    exclusions: "Aucune exclusion particulière.",
    limits: "Un chiffre lu dans des textes n’est pas encore un fait.",
  },
  en: {
    title: "Emergency report written before the patient leaves",
    objective: "Objective to be written.",
    definition: "Definition to be written.",
    numerator: "Numerator to be written.",
    denominator: "Denominator to be written.",
    exclusions: "No particular exclusion.",
    limits: "A figure read in texts is not yet a fact.",
  },
};
