import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const selfHarmGirls8To17Sheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Passages pour tentative de suicide, filles de 8 à 17 ans",
    objective:
      "Suivre les tentatives de suicide des filles de 8 à 17 ans, où une hausse a été observée pendant la pandémie, et dimensionner l’accueil pédopsychiatrique.",
    purpose: `Dimensionner l’accueil pédopsychiatrique et les lits d’aval : la direction médicale de crise, les groupes hospitaliers et les services de pédiatrie et de pédopsychiatrie y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 10 000 passages aux urgences de filles de 8 à 17 ans dont un document a été lu, combien mentionnent une tentative de suicide actuelle de la patiente. Une même patiente revenue dans les 15 jours n’est comptée qu’une fois.",
    numerator:
      "Passages avec au moins une mention de tentative de suicide retenue ; une mention niée, hypothétique, familiale, ancienne ou rapportée n’est pas retenue.",
    denominator:
      "Passages aux urgences de filles de 8 à 17 ans, suivis ou non d’une hospitalisation, dont le compte rendu d’urgences (ou le document de sortie si la patiente a été admise) a été analysé. Les venues d’une patiente qui se suivent à un jour au plus forment un seul passage.",
    exclusions:
      "Passages sans document lu, dont la part est affichée ; patientes d’âge inconnu ; nouveaux passages de la même patiente dans les 15 jours suivant un passage déjà compté (retirés du numérateur).",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée, âge, sexe. Table des documents : comptes rendus d’urgences et, pour les patientes hospitalisées, lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de tentative de suicide et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.suicide_attempt de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Des règles écartent celles qui sont niées, hypothétiques, familiales, anciennes ou rapportées. Une mention retenue suffit. Un nouveau passage de la même patiente dans les 15 jours n’est pas compté.",
    performance: `${unpublishedPerformance.fr} À titre de référence seulement : avec des règles seules, Bey 2024 donne une valeur prédictive positive de 0,51, sur des séjours et non sur ces passages.`,
    limits:
      "De petits nombres : le chiffre n’est donné qu’au trimestre et par groupe hospitalier, et souvent masqué. Avec des règles seules, la valeur prédictive positive publiée est de 0,51 (Bey 2024, sur des séjours) : près d’un signalement sur deux est faux. L’analyse distingue mal une hypothèse d’un fait et ne date pas les mentions : une tentative supposée ou ancienne peut être comptée, et une automutilation sans intention suicidaire aussi. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Emergency attendances for suicide attempt, girls aged 8 to 17",
    owner: "Medical crisis directorate, with psychiatry",
    objective:
      "Follow suicide attempts among girls aged 8 to 17, where a rise was seen during the pandemic, and plan child and adolescent psychiatric cover.",
    purpose: `Planning child and adolescent psychiatric cover and beds: the crisis directorate, the hospital groups and the paediatric and psychiatric services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 10,000 emergency attendances by girls aged 8 to 17 with a document read, how many mention a current suicide attempt by the patient. A patient who returns within 15 days is counted once.",
    numerator:
      "Attendances with at least one counted mention of a suicide attempt; a mention that is negated, hypothetical, about the family, historical or reported speech is not counted.",
    denominator:
      "Emergency attendances by girls aged 8 to 17, admitted or not, whose emergency report (or discharge document if the patient was admitted) was read. Visits by one patient at most a day apart make a single attendance.",
    exclusions:
      "Attendances with no document read, whose share is shown; patients of unknown age; further attendances by the same patient within 15 days of one already counted (removed from the numerator).",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission, age, sex. Documents table: emergency reports and, for admitted patients, discharge letters and summaries. Results of automatic analysis: documents read, mentions of suicide attempt and their context, without the text.",
    algorithm:
      "The eds.suicide_attempt pipe of EDS-NLP finds mentions by lists of terms. Rules set aside those that are negated, hypothetical, about the family, historical or reported speech. One counted mention is enough. A further attendance by the same patient within 15 days is not counted.",
    performance: `${unpublishedPerformance.en} For reference only: with rules alone Bey 2024 gives a positive predictive value of 0.51, on stays and not on these attendances.`,
    limits:
      "Small numbers: the figure is only given by quarter and hospital group, and is often hidden. With rules alone the published positive predictive value is 0.51 (Bey 2024, on stays): nearly one flag in two is wrong. The analysis does not tell hypothesis from fact well and does not date mentions: a suspected or past attempt may be counted, and so may self-harm without suicidal intent. A correction is made only where a local validation of this definition exists.",
  },
};
