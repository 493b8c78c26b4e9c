import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const suicideAttemptSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Passages pour tentative de suicide",
    objective:
      "Dimensionner l’accueil psychiatrique aux urgences et suivre une hausse éventuelle, sans attendre les codes.",
    purpose: `Dimensionner l’accueil psychiatrique des urgences et déclencher une alerte en cas de hausse : la direction médicale de crise et les services d’urgences et de psychiatrie y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 10 000 passages aux urgences dont un document a été lu, combien mentionnent une tentative de suicide actuelle du patient. Un même patient revenu dans les 15 jours n’est compté qu’une fois.",
    numerator:
      "Passages avec au moins une mention de tentative de suicide retenue ; une mention niée, hypothétique, familiale, ancienne ou rapportée n’est pas retenue.",
    denominator:
      "Passages aux urgences, suivis ou non d’une hospitalisation, dont le compte rendu d’urgences (ou le document de sortie si le patient a été admis) a été analysé. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions:
      "Passages sans document lu, dont la part est affichée ; nouveaux passages du même patient dans les 15 jours suivant un passage déjà compté (retirés du numérateur).",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée. Table des documents : comptes rendus d’urgences et, pour les patients hospitalisés, lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de tentative de suicide et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.suicide_attempt de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par une liste de termes ; des règles écartent celles qui sont niées, hypothétiques, familiales, anciennes ou rapportées. Une mention retenue suffit. Un nouveau passage du même patient dans les 15 jours n’est pas compté.",
    performance: `${unpublishedPerformance.fr} À titre de référence seulement : avec des règles seules, Bey 2024 donne une valeur prédictive positive de 0,51, sur des séjours et non sur des passages ; les 0,85 du même article viennent d’un modèle qui n’est pas public.`,
    limits:
      "Avec des règles seules, la valeur prédictive positive publiée est de 0,51 (Bey 2024, sur des séjours) : près d’un signalement sur deux est faux. Les 0,85 du même article viennent d’un modèle qui n’est pas public ; seule une validation locale autorise une correction. L’analyse distingue mal une hypothèse d’un fait et ne date pas les mentions : une tentative supposée ou ancienne peut être comptée.",
  },
  en: {
    title: "Emergency attendances for suicide attempt",
    owner: "Medical crisis directorate, with psychiatry",
    objective: "Plan psychiatric cover in emergency departments and follow any rise without waiting for coding.",
    purpose: `Planning psychiatric cover in emergency departments and raising the alarm when numbers rise: the crisis directorate and the emergency and psychiatric services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 10,000 emergency attendances with a document read, how many mention a current suicide attempt by the patient. A patient who returns within 15 days is counted once.",
    numerator:
      "Attendances with at least one counted mention of a suicide attempt; a mention that is negated, hypothetical, about the family, historical or reported speech is not counted.",
    denominator:
      "Emergency attendances, admitted or not, whose emergency report (or discharge document if the patient was admitted) was read. Visits by one patient at most a day apart make a single attendance.",
    exclusions:
      "Attendances with no document read, whose share is shown; further attendances by the same patient within 15 days of one already counted (removed from the numerator).",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission. Documents table: emergency reports and, for admitted patients, discharge letters and summaries. Results of automatic analysis: documents read, mentions of suicide attempt and their context, without the text.",
    algorithm:
      "The eds.suicide_attempt pipe of EDS-NLP finds mentions by a list of terms; rules set aside those that are negated, hypothetical, about the family, historical or reported speech. One counted mention is enough. A further attendance by the same patient within 15 days is not counted.",
    performance: `${unpublishedPerformance.en} For reference only: with rules alone Bey 2024 gives a positive predictive value of 0.51, on stays and not on attendances; the 0.85 of the same paper comes from a model that is not public.`,
    limits:
      "With rules alone the published positive predictive value is 0.51 (Bey 2024, on stays): nearly one flag in two is wrong. The 0.85 of the same paper comes from a model that is not public; only a local validation permits correction. The analysis does not tell hypothesis from fact well and does not date mentions: a suspected or past attempt may be counted.",
  },
};
