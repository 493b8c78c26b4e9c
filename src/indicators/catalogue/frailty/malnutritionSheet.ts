import type { Sheet } from "../../language/Indicator.ts";

export const malnutritionSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Dénutrition mentionnée après 75 ans",
    objective: "Objectif à rédiger.",
    definition: "Définition à rédiger.",
    numerator: "Numérateur à rédiger.",
    denominator: "Dénominateur à rédiger.",
    exclusions: "Séjours ou passages sans document lu, dont la part est affichée.",
    limits:
      "Un chiffre lu dans des textes n’est pas encore un fait. Une correction n’est faite que si une validation locale existe.",
  },
  en: {
    title: "Malnutrition mentioned at 75 and over",
    objective: "Objective to be written.",
    definition: "Definition to be written.",
    numerator: "Numerator to be written.",
    denominator: "Denominator to be written.",
    exclusions: "Stays or passages with no document read, whose share is shown.",
    limits: "A figure read in texts is not yet a fact. A correction is made only where a local validation exists.",
  },
};
