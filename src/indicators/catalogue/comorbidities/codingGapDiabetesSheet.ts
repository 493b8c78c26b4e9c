import type { Sheet } from "../../language/Indicator.ts";

export const codingGapDiabetesSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Diabète mentionné, absent du codage PMSI (à expertiser par le DIM)",
    objective: "Donner au DIM les unités dont les dossiers sont à relire en premier.",
    definition:
      "Sur 100 séjours dont les documents de sortie mentionnent un diabète du patient, combien n’ont aucun code de diabète dans le PMSI.",
    numerator:
      "Parmi ces séjours, ceux sans aucun code CIM-10 de E10 à E14, en diagnostic principal, relié ou associé.",
    denominator:
      "Séjours hospitaliers clos dont les documents de sortie mentionnent un diabète au moins deux fois, hors négation, hypothèse, famille et antécédent.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours où le diabète n’est mentionné qu’une fois ; sorties postérieures à la date jusqu’à laquelle les codes sont complets.",
    limits:
      "À expertiser par le DIM : un écart n’est pas une erreur de codage, les règles du PMSI ne retenant que les affections prises en charge pendant le séjour. L’erreur peut venir de l’analyse comme du codage : aucune correction, aucune valorisation. Un diabète codé hors de E10–E14, gestationnel par exemple, paraît non codé ; le nombre de séjours croît avec la longueur des comptes rendus.",
  },
  en: {
    title: "Diabetes mentioned but not coded (for review by clinical coding)",
    objective: "Give the medical information department the units whose records should be reviewed first.",
    definition:
      "Of every 100 stays whose discharge documents mention diabetes in the patient, how many have no diabetes code in the hospital activity data (PMSI).",
    numerator:
      "Among these stays, those with no ICD-10 code from E10 to E14 as principal, related or associated diagnosis.",
    denominator:
      "Completed hospital stays whose discharge documents mention diabetes at least twice, outside negation, hypothesis, family and history.",
    exclusions:
      "Stays with no document read, whose share is shown; stays where diabetes is mentioned only once; discharges later than the date until which codes are complete.",
    limits:
      "For review by the medical information department: a gap is not a coding error, as coding rules only retain conditions managed during the stay. The error may lie in the analysis as well as in the coding: no correction, no financial estimate. Diabetes coded outside E10–E14, such as gestational diabetes, looks uncoded; the number of stays rises with the verbosity of letters.",
  },
};
