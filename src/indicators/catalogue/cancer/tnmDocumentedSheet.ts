import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const tnmDocumentedSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Stade TNM retrouvé",
    objective:
      "Repérer les services où le stade de la tumeur n’apparaît pas dans les documents de sortie, alors que la suite du traitement en dépend.",
    purpose: `Améliorer la tenue du dossier en cancérologie : les services, la coordination de cancérologie et la direction de la qualité y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours dont les documents de sortie mentionnent une tumeur solide du patient, combien y donnent un stade sous la forme TNM.",
    numerator:
      "Parmi ces séjours, ceux dont un document de sortie contient au moins une expression TNM, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos dont les documents de sortie ont été analysés et mentionnent une tumeur solide du patient au moins deux fois, hors négation, hypothèse et famille ; un cancer ancien y entre aussi.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours où une tumeur n’est mentionnée qu’une fois ; leucémies et lymphomes, qui n’ont pas de TNM.",
    dataAccessed:
      "Table des séjours : dates. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de tumeur solide et expressions TNM, avec leur contexte, sans le texte.",
    algorithm:
      "Deux lectures : le module eds.solid_tumor de la bibliothèque d’analyse publiée par l’AP-HP choisit les séjours (au moins deux mentions, hors négation, hypothèse et famille), et le module eds.tnm reconnaît une expression TNM écrite (une seule suffit).",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "Seuls les documents de sortie sont lus : un stade qui n’est écrit que dans le compte rendu d’anatomopathologie ou de réunion de concertation paraît absent. Un stade écrit en toutes lettres, ou dans une autre classification, échappe. Toutes les tumeurs n’ont pas de TNM, et un cancer ancien ou un suivi n’a pas toujours à le redire : 100 % n’est pas attendu. L’erreur peut toucher le numérateur comme le dénominateur : aucune correction n’est faite.",
  },
  en: {
    title: "TNM stage found",
    owner: "Cancer directorate",
    objective:
      "Find the services where the stage of the tumour does not appear in discharge documents, although further treatment depends on it.",
    purpose: `Improving cancer records: the services, the cancer coordination and the quality directorate act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays whose discharge documents mention a solid tumour in the patient, how many give a stage there in the form of a TNM.",
    numerator:
      "Among these stays, those with a discharge document that contains at least one TNM expression, outside negation, hypothesis and family.",
    denominator:
      "Completed hospital stays whose discharge documents were read and mention a solid tumour in the patient at least twice, outside negation, hypothesis and family; a past cancer is in it too.",
    exclusions:
      "Stays with no document read, whose share is shown; stays where a tumour is mentioned only once; leukaemias and lymphomas, which have no TNM.",
    dataAccessed:
      "Stays table: dates. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of solid tumour and TNM expressions, with their context, without the text.",
    algorithm:
      "Two readings: the eds.solid_tumor pipe of EDS-NLP chooses the stays (at least two mentions, outside negation, hypothesis and family), and the eds.tnm pipe recognises a written TNM expression (one is enough).",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "Only discharge documents are read: a stage written only in the pathology or tumour board report looks absent. A stage written in words, or in another classification, escapes. Not all tumours have a TNM, and a past cancer or follow-up need not always repeat it: 100% is not expected. The error may touch the numerator as well as the denominator: no correction is made.",
  },
};
