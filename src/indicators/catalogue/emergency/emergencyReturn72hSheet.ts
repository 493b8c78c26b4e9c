import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const emergencyReturn72hSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Retour aux urgences à 72 h (tentative de suicide ou alcool mentionnés)",
    objective:
      "Décider où renforcer l’évaluation avant le départ et le rappel des patients après un passage où une tentative de suicide ou une consommation d’alcool est mentionnée.",
    purpose: `Améliorer la sortie des urgences et le relais ambulatoire : les services d’urgences, de psychiatrie et d’addictologie y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 passages aux urgences mentionnant une tentative de suicide ou une consommation d’alcool du patient, combien sont suivis, dans les 72 heures après la fin du passage, d’un autre passage du même patient qui en mentionne une aussi.",
    numerator:
      "Parmi ces passages, ceux suivis, dans les 72 heures après leur fin, d’un autre passage aux urgences du même patient avec une mention retenue de tentative de suicide ou de consommation active d’alcool.",
    denominator:
      "Passages aux urgences, suivis ou non d’une hospitalisation, dont un compte rendu d’urgences a été analysé et mentionne une tentative de suicide actuelle ou une consommation active d’alcool. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions:
      "Passages sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales et, pour la tentative de suicide, anciennes ou rapportées ; arrivées des 3 derniers jours de données complètes.",
    dataAccessed:
      "Table des séjours et des passages, y compris les passages suivants du même patient dans l’extraction : dates et heures, provenance, mode d’entrée. Table des documents : comptes rendus d’urgences. Résultats de l’analyse automatique : documents lus, mentions de tentative de suicide et d’alcool et leur contexte, sans le texte.",
    algorithm:
      "Les modules eds.suicide_attempt et eds.alcohol de la bibliothèque d’analyse publiée par l’AP-HP repèrent les mentions par des listes de termes, et des règles écartent celles qui ne comptent pas. La même lecture choisit le passage de départ et le retour ; les dates et heures décident ensuite seules du délai.",
    performance: `${unpublishedPerformance.fr} À titre de référence seulement : avec des règles seules, Bey 2024 donne pour la tentative de suicide une valeur prédictive positive de 0,51, sur des séjours.`,
    limits:
      "Un retour prévu, pour un pansement ou une réévaluation, compte comme les autres. Les venues qui se suivent à un jour au plus formant un seul passage, un retour le jour même ou le lendemain n’est pas vu : seuls comptent ceux qui commencent à partir du surlendemain et dans les 72 heures, et le taux ne se compare pas à un taux publié de retours à 72 heures. Seuls sont vus les retours présents dans l’extraction et dont le compte rendu a été lu ; la mesure exige l’extraction entière, et n’est pas faite lorsque les dates sont décalées séjour par séjour. L’alcool est une consommation mentionnée, pas une intoxication aiguë. L’erreur peut toucher le numérateur comme le dénominateur : aucune correction n’est faite.",
  },
  en: {
    title: "Return to emergency departments within 72 hours (suicide attempt or alcohol mentioned)",
    owner: "Medical crisis directorate, with psychiatry",
    objective:
      "Decide where assessment before departure and call-back need strengthening after an attendance that mentions a suicide attempt or alcohol use.",
    purpose: `Improving departure from emergency departments and community follow-up: the emergency, psychiatric and addiction services act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 emergency attendances that mention a suicide attempt or alcohol use by the patient, how many are followed, within 72 hours of their end, by another attendance of the same patient that also mentions one.",
    numerator:
      "Among these attendances, those followed within 72 hours of their end by another emergency attendance of the same patient with a counted mention of a suicide attempt or of active alcohol use.",
    denominator:
      "Emergency attendances, admitted or not, with an emergency report read that mentions a current suicide attempt or active alcohol use. Visits by one patient at most a day apart make a single attendance.",
    exclusions:
      "Attendances with no document read, whose share is shown; negated, hypothetical or family mentions and, for suicide attempt, historical or reported ones; arrivals in the last 3 days of complete data.",
    dataAccessed:
      "Stays and attendances table, including later attendances of the same patient within the extract: dates and times, provenance, mode of admission. Documents table: emergency reports. Results of automatic analysis: documents read, mentions of suicide attempt and alcohol and their context, without the text.",
    algorithm:
      "The eds.suicide_attempt and eds.alcohol pipes of EDS-NLP find mentions by lists of terms, and rules set aside those that do not count. The same reading chooses the first attendance and the return; dates and times alone then decide on the delay.",
    performance: `${unpublishedPerformance.en} For reference only: with rules alone Bey 2024 gives a positive predictive value of 0.51 for suicide attempt, on stays.`,
    limits:
      "A planned return, for a dressing or a reassessment, counts like any other. As visits at most a day apart make a single attendance, a return on the same day or the next is not seen: only those that start from the second day on and within 72 hours count, and the rate does not compare with a published rate of returns within 72 hours. Only returns within the extract whose report was read are seen; the measure needs the whole extract and is not made where dates are shifted stay by stay. Alcohol is use that is mentioned, not acute intoxication. The error may touch the numerator as well as the denominator: no correction is made.",
  },
};
