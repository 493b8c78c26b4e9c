import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const codingGapCopdSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "BPCO mentionnée, absente du codage PMSI (à expertiser par le DIM)",
    objective: "Donner au DIM les unités dont les dossiers de patients atteints de BPCO sont à relire en premier.",
    purpose: `Orienter le travail du DIM : il choisit les unités dont relire les dossiers, et décide seul de ce qui est à coder. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours dont les documents de sortie mentionnent une bronchopneumopathie chronique obstructive (BPCO) du patient, combien n’en ont aucun code dans le PMSI.",
    numerator:
      "Parmi ces séjours, ceux sans aucun code CIM-10 de la liste de l’affection (maladies respiratoires chroniques, asthme compris ; Quan 2005), en diagnostic principal, relié ou associé.",
    denominator:
      "Séjours hospitaliers clos dont les documents de sortie mentionnent une bronchopneumopathie chronique obstructive (BPCO) au moins deux fois, hors négation, hypothèse, famille et antécédent.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours où l’affection n’est mentionnée qu’une fois ; sorties postérieures à la date jusqu’à laquelle les codes sont complets.",
    dataAccessed:
      "Table des séjours : dates. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de l’affection et leur contexte, sans le texte. Table des codes CIM-10 du séjour.",
    algorithm:
      "Le module eds.copd de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Un séjour entre dans la mesure à partir de deux mentions, hors négation, hypothèse, famille et antécédent ; il compte si aucun code de la liste n’y figure.",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "À expertiser par le DIM : un écart n’est pas une erreur de codage, les règles du PMSI ne retenant que les affections prises en charge pendant le séjour. L’erreur peut venir de l’analyse comme du codage : aucune correction, aucune valorisation. La liste est plus large que la BPCO : un asthme codé suffit à faire disparaître l’écart. Le nombre de séjours croît avec la longueur des comptes rendus.",
  },
  en: {
    title: "COPD mentioned but not coded (for review by clinical coding)",
    owner: "Medical information department (DIM)",
    objective:
      "Give the medical information department the units whose records of patients with COPD should be reviewed first.",
    purpose: `Guiding clinical coding: the medical information department chooses the units whose records to review, and alone decides what should be coded. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays whose discharge documents mention chronic obstructive pulmonary disease (COPD) in the patient, how many have no code for it in the hospital activity data (PMSI).",
    numerator:
      "Among these stays, those with no ICD-10 code from the list of the condition (chronic lung diseases, asthma included; Quan 2005) as principal, related or associated diagnosis.",
    denominator:
      "Completed hospital stays whose discharge documents mention chronic obstructive pulmonary disease (COPD) at least twice, outside negation, hypothesis, family and history.",
    exclusions:
      "Stays with no document read, whose share is shown; stays where the condition is mentioned only once; discharges later than the date until which codes are complete.",
    dataAccessed:
      "Stays table: dates. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of the condition and their context, without the text. Table of the ICD-10 codes of the stay.",
    algorithm:
      "The eds.copd pipe of EDS-NLP finds mentions by lists of terms. A stay enters the measure from two mentions, outside negation, hypothesis, family and history; it counts if it has no code from the list.",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "For review by the medical information department: a gap is not a coding error, as coding rules only retain conditions managed during the stay. The error may lie in the analysis as well as in the coding: no correction, no financial estimate. The list is wider than COPD: coded asthma is enough to make the gap disappear. The number of stays rises with the verbosity of letters.",
  },
};
