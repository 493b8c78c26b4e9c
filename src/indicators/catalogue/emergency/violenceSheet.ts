import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const violenceSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Violences subies mentionnées",
    objective:
      "Estimer le besoin d’accueil des victimes aux urgences, et suivre si le repérage progresse après une formation.",
    purpose: `Organiser l’accueil des victimes (médecine légale, psychologues, assistantes sociales) : les services d’urgences et la direction du site y agissent. Aucun signalement individuel n’en découle. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 passages aux urgences dont le compte rendu a été lu, combien mentionnent des violences subies par le patient, de toute nature.",
    numerator:
      "Passages avec au moins une mention de violence retenue, hors négation, hypothèse et famille. Une mention ancienne ou rapportée compte, car c’est ainsi que les violences se disent.",
    denominator:
      "Passages aux urgences, suivis ou non d’une hospitalisation, dont un compte rendu d’urgences a été analysé, à leur date d’arrivée. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions: "Passages sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée. Table des documents : comptes rendus d’urgences. Résultats de l’analyse automatique : documents lus, mentions de violence et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « violence », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le passage.",
    performance: `${unpublishedPerformance.fr} À titre de référence seulement : Bey 2024 donne, sur des séjours pour tentative de suicide, des valeurs prédictives positives de 0,84 à 0,96 pour les violences conjugales, sexuelles ou physiques ; elles ne valent pas pour l’ensemble des passages aux urgences, où la part des violences n’est pas la même.`,
    limits:
      "Les valeurs prédictives positives publiées viennent de séjours pour tentative de suicide : elles ne sont pas transposables ici. Ce qui est écrit n’est qu’une part de ce qui est subi, et une hausse peut dire un meilleur repérage. La personne qui subit et celle qui commet ne sont pas distinguées ; le mot employé à propos d’un tiers peut compter. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Violence against the patient mentioned",
    owner: "Medical crisis directorate, with psychiatry",
    objective:
      "Estimate the need to receive victims in emergency departments, and follow whether identification improves after training.",
    purpose: `Organising the reception of victims (forensic medicine, psychologists, social workers): the emergency departments and site managers act on it. No individual report follows from it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 emergency attendances whose report was read, how many mention violence of any kind suffered by the patient.",
    numerator:
      "Attendances with at least one counted mention of violence, outside negation, hypothesis and family. A past or reported mention counts, as this is how violence is told.",
    denominator:
      "Emergency attendances, admitted or not, with an emergency report read, by date of arrival. Visits by one patient at most a day apart make a single attendance.",
    exclusions: "Attendances with no document read, whose share is shown; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission. Documents table: emergency reports. Results of automatic analysis: documents read, mentions of violence and their context, without the text.",
    algorithm:
      "A list of terms, label “violence”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the attendance.",
    performance: `${unpublishedPerformance.en} For reference only: Bey 2024 gives, on stays for suicide attempt, positive predictive values from 0.84 to 0.96 for domestic, sexual or physical violence; they do not hold for all emergency attendances, where the share of violence is not the same.`,
    limits:
      "Published positive predictive values come from stays for suicide attempt: they are not transportable here. What is written is only part of what is suffered, and a rise may show better identification. Who suffers and who commits are not told apart; the word used about somebody else may count. A correction is made only where a local validation of this definition exists.",
  },
};
