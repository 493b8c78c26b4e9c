import type { Sheet } from "../../language/Indicator.ts";

export const dischargeLetterDaySurgerySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Lettre de liaison au plus tard du jour de sortie : hôpital de jour",
    objective: "Objectif à rédiger.",
    definition: "Définition à rédiger.",
    numerator: "Numérateur à rédiger.",
    denominator: "Dénominateur à rédiger.",
    exclusions: "Aucune exclusion particulière.",
    limits:
      "La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas.",
  },
  en: {
    title: "Discharge letter by the day of discharge: day hospital",
    objective: "Objective to be written.",
    definition: "Definition to be written.",
    numerator: "Numerator to be written.",
    denominator: "Denominator to be written.",
    exclusions: "No particular exclusion.",
    limits: "The date read may be that of a later change, and handing over to the patient is not recorded in it.",
  },
};
