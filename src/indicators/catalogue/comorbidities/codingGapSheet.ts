import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const codingGapSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Comorbidités mentionnées, absentes du codage PMSI (à expertiser par le DIM)",
    objective:
      "Donner au DIM, pour l’ensemble des maladies chroniques de l’indice de Charlson, les unités et les affections dont les dossiers sont à relire en premier.",
    purpose: `Orienter le travail du DIM : il choisit les unités et les affections à relire, et décide seul de ce qui est à coder. ${aboutUnitsOnly.fr}`,
    definition:
      "Chaque affection mentionnée dans les documents de sortie d’un séjour compte pour une unité. Sur 100 de ces couples séjour et affection, combien n’ont aucun code de l’affection dans le PMSI.",
    numerator:
      "Parmi ces couples, ceux dont le séjour n’a aucun code CIM-10 de la liste de l’affection (Quan 2005 ; diabète de E10 à E14), en diagnostic principal, relié ou associé.",
    denominator:
      "Couples formés d’un séjour hospitalier clos et de l’une des 16 affections de l’indice de Charlson, mentionnée au moins deux fois dans ses documents de sortie, hors négation, hypothèse, famille et antécédent. Un séjour compte autant de fois qu’il a d’affections.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; affections mentionnées une seule fois ; sorties postérieures à la date jusqu’à laquelle les codes sont complets.",
    dataAccessed:
      "Table des séjours : dates. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions des 16 affections et leur contexte, sans le texte. Table des codes CIM-10 du séjour.",
    algorithm:
      "Pour chacune des 16 affections, un module de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Un couple entre dans la mesure à partir de deux mentions, hors négation, hypothèse, famille et antécédent ; il compte si aucun code de la liste n’y figure. Les codes sont comparés sans le point, par leurs premiers caractères.",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "À expertiser par le DIM : un écart n’est pas une erreur de codage, les règles du PMSI ne retenant que les affections prises en charge pendant le séjour. L’erreur peut venir de l’analyse comme du codage : aucune correction, aucune valorisation. L’ensemble mélange des affections que l’on code très inégalement : deux sites n’y ont pas les mêmes patients, et l’affection prise à part est plus lisible. Les listes sont celles de l’indice de Charlson, souvent plus larges que l’affection lue ; le nombre de couples croît avec la longueur des comptes rendus.",
  },
  en: {
    title: "Comorbidities mentioned but not coded (for review by clinical coding)",
    owner: "Medical information department (DIM)",
    objective:
      "Give the medical information department, for all long-term conditions of the Charlson index, the units and conditions whose records should be reviewed first.",
    purpose: `Guiding clinical coding: the medical information department chooses the units and conditions to review, and alone decides what should be coded. ${aboutUnitsOnly.en}`,
    definition:
      "Each condition mentioned in the discharge documents of a stay counts as one unit. Of every 100 of these pairs of stay and condition, how many have no code for the condition in the hospital activity data (PMSI).",
    numerator:
      "Among these pairs, those whose stay has no ICD-10 code from the list of the condition (Quan 2005; diabetes from E10 to E14) as principal, related or associated diagnosis.",
    denominator:
      "Pairs of a completed hospital stay and one of the 16 conditions of the Charlson index, mentioned at least twice in its discharge documents, outside negation, hypothesis, family and history. A stay counts as many times as it has conditions.",
    exclusions:
      "Stays with no document read, whose share is shown; conditions mentioned only once; discharges later than the date until which codes are complete.",
    dataAccessed:
      "Stays table: dates. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of the 16 conditions and their context, without the text. Table of the ICD-10 codes of the stay.",
    algorithm:
      "For each of the 16 conditions, a pipe of EDS-NLP finds mentions by lists of terms. A pair enters the measure from two mentions, outside negation, hypothesis, family and history; it counts if no code from the list is there. Codes are compared without the dot, by their first characters.",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "For review by the medical information department: a gap is not a coding error, as coding rules only retain conditions managed during the stay. The error may lie in the analysis as well as in the coding: no correction, no financial estimate. The whole mixes conditions that are coded very unevenly: two sites do not have the same patients in it, and one condition by itself is easier to read. The lists are those of the Charlson index, often wider than the condition read; the number of pairs rises with the verbosity of letters.",
  },
};
