import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForContext } from "../sentences/publishedForContext.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";
import { weeklySignals } from "../sentences/weeklySignals.ts";

export const covidSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Covid aux urgences",
    objective: "Voir venir une reprise du Covid et adapter à temps les lits et l’organisation des urgences.",
    purpose: `Anticiper lits et renforts et suivre une épidémie semaine par semaine : la direction médicale de crise et les services d’urgences y agissent. ${aboutUnitsOnly.fr}`,
    definition: `Sur 100 passages aux urgences dont le compte rendu a été lu, combien mentionnent une infection Covid du patient. ${weeklySignals.definition.fr}`,
    numerator:
      "Passages avec au moins une mention de Covid retenue dans un compte rendu d’urgences, hors négation, hypothèse et famille.",
    denominator:
      "Passages aux urgences, suivis ou non d’une hospitalisation, dont un compte rendu d’urgences a été analysé, à leur date d’arrivée. Les venues d’un patient qui se suivent à un jour au plus forment un seul passage.",
    exclusions: "Passages sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours et des passages : dates, provenance, mode d’entrée. Table des documents : comptes rendus d’urgences. Résultats de l’analyse automatique : documents lus, mentions de Covid et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.covid de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le passage.",
    performance: `${unpublishedPerformance.fr} ${publishedForContext.fr}`,
    limits: `Une mention n’est pas une infection actuelle confirmée : un Covid ancien, une vaccination ou un test demandé peut compter, car les antécédents ne sont pas écartés. Le niveau d’une année ne se compare pas à celui d’une autre où l’on testait et écrivait autrement. Les semaines récentes bougent encore tant que les comptes rendus arrivent ; le suivi hebdomadaire n’est pas proposé lorsque les dates sont décalées de plus de 3 jours. Un chiffre local de l’activité des urgences, qui ne remplace ni la surveillance nationale ni les résultats de laboratoire. Une correction n’est faite que si une validation locale de cette définition existe. ${weeklySignals.limits.fr}`,
  },
  en: {
    title: "Covid in emergency departments",
    owner: "Medical crisis directorate",
    objective: "See Covid coming back and adapt beds and the organisation of emergency departments in time.",
    purpose: `Anticipating beds and staff and following an epidemic week by week: the crisis directorate and the emergency departments act on it. ${aboutUnitsOnly.en}`,
    definition: `Of every 100 emergency attendances whose report was read, how many mention Covid infection in the patient. ${weeklySignals.definition.en}`,
    numerator:
      "Attendances with at least one counted mention of Covid in an emergency report, outside negation, hypothesis and family.",
    denominator:
      "Emergency attendances, admitted or not, with an emergency report read, by date of arrival. Visits by one patient at most a day apart make a single attendance.",
    exclusions: "Attendances with no document read, whose share is shown; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays and attendances table: dates, provenance, mode of admission. Documents table: emergency reports. Results of automatic analysis: documents read, mentions of Covid and their context, without the text.",
    algorithm:
      "The eds.covid pipe of EDS-NLP finds mentions by lists of terms. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the attendance.",
    performance: `${unpublishedPerformance.en} ${publishedForContext.en}`,
    limits: `A mention is not a confirmed current infection: past Covid, vaccination or a test requested may count, as history is not set aside. The level of one year does not compare with that of another when people tested and wrote differently. Recent weeks still move while reports come in; weekly follow-up is not offered where dates are shifted by more than 3 days. A local figure of emergency activity, which replaces neither national surveillance nor laboratory results. A correction is made only where a local validation of this definition exists. ${weeklySignals.limits.en}`,
  },
};
