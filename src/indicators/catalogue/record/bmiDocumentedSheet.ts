import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const bmiDocumentedSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "IMC, ou poids et taille, renseignés",
    objective:
      "Choisir les services où relancer la pesée et la mesure de la taille, dont dépendent le dépistage de la dénutrition et le calcul des doses.",
    purpose: `Améliorer la tenue du dossier : la direction de la qualité et les services y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours d’adultes dont la lettre ou le compte rendu de sortie a été lu, combien donnent un indice de masse corporelle vraisemblable, ou à la fois un poids et une taille vraisemblables.",
    numerator:
      "Séjours dont les documents de sortie contiennent un IMC de 10 à 80 kg/m², ou bien un poids de 20 à 400 kg et une taille de 100 à 250 cm.",
    denominator:
      "Séjours hospitaliers clos de patients de 18 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; patients de moins de 18 ans ou d’âge inconnu ; masses et longueurs sans unité, valeurs hors des bornes vraisemblables.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, grandeurs mesurées (IMC, masses, longueurs), leur valeur et leur unité, sans le texte.",
    algorithm:
      "Le module eds.quantities de la bibliothèque d’analyse publiée par l’AP-HP repère toute masse, toute longueur et tout IMC avec leur valeur et leur unité. Les bornes vraisemblables écartent les doses de médicament et les tailles de tumeur ; un IMC suffit, sinon il faut un poids et une taille.",
    performance: unpublishedPerformance.fr,
    limits:
      "Le contexte des grandeurs n’est pas lu : un poids ancien, ou celui d’un enfant dont on parle, compte. Presque toutes les masses et longueurs d’un texte sont des doses et des tailles de lésion : quelques-unes restent dans les bornes vraisemblables. Une valeur saisie seulement dans un formulaire ou une feuille de surveillance est ignorée ; une valeur écrite n’est pas une dénutrition évaluée. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "BMI, or weight and height, recorded",
    owner: "Quality directorate",
    objective:
      "Choose the services where weighing and measuring patients needs a new push, on which screening for malnutrition and dosing depend.",
    purpose: `Improving record keeping: the quality directorate and the services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 adult stays whose discharge letter or summary was read, how many give a plausible body mass index, or both a plausible weight and a plausible height.",
    numerator:
      "Stays whose discharge documents contain a BMI of 10 to 80 kg/m², or else a weight of 20 to 400 kg and a height of 100 to 250 cm.",
    denominator: "Completed hospital stays of patients aged 18 and over with at least one discharge document read.",
    exclusions:
      "Stays with no document read, whose share is shown; patients under 18 or of unknown age; masses and lengths without a unit, values outside the plausible bounds.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, quantities (BMI, masses, lengths), their value and unit, without the text.",
    algorithm:
      "The eds.quantities pipe of EDS-NLP finds every mass, every length and every BMI with its value and unit. The plausible bounds set aside drug doses and tumour sizes; a BMI is enough, otherwise both a weight and a height are needed.",
    performance: unpublishedPerformance.en,
    limits:
      "The context of quantities is not read: a former weight, or that of a child who is mentioned, counts. Nearly all masses and lengths in a text are doses and sizes of lesions: some stay within the plausible bounds. A value entered only in a form or a chart is missed; a value on paper is not an assessment of nutrition. A correction is made only where a local validation of this definition exists.",
  },
};
