import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const pressureUlcerSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Escarres mentionnées pendant le séjour",
    objective:
      "Repérer les unités où les escarres reviennent souvent dans les documents de sortie, pour y renforcer la prévention et le matériel.",
    purpose: `Piloter la prévention des escarres : la direction des soins et l’encadrement de l’unité y agissent. Le chiffre ne remplace ni la déclaration des événements indésirables ni les enquêtes de prévalence. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours d’au moins une nuit dont la lettre ou le compte rendu de sortie a été lu, combien mentionnent une escarre du patient.",
    numerator:
      "Séjours avec au moins une mention d’escarre retenue dans un document de sortie, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos d’au moins une nuit dont au moins un document de sortie a été analysé, patients de tous âges.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours sans nuit ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions d’escarre et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « pressure_ulcer », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le séjour.",
    performance: unpublishedPerformance.fr,
    limits:
      "Les escarres sont sous-déclarées dans les documents médicaux : elles sont surtout tracées dans le dossier de soins, qui n’est pas lu. Un chiffre bas peut dire que l’on écrit peu, et une hausse que l’on écrit mieux. Une escarre présente à l’entrée, ou ancienne, compte comme une escarre acquise pendant le séjour, car les mentions ne sont pas datées ; le stade n’est pas lu. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Pressure ulcers mentioned during the stay",
    owner: "Nursing directorate",
    objective:
      "Find the units whose discharge documents often mention pressure ulcers, to strengthen prevention and equipment there.",
    purpose: `Steering prevention of pressure ulcers: the nursing directorate and unit managers act on it. The figure replaces neither incident reporting nor prevalence surveys. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays of at least one night whose discharge letter or summary was read, how many mention a pressure ulcer in the patient.",
    numerator:
      "Stays with at least one counted mention of a pressure ulcer in a discharge document, outside negation, hypothesis and family.",
    denominator:
      "Completed hospital stays of at least one night with at least one discharge document read, patients of all ages.",
    exclusions:
      "Stays with no document read, whose share is shown; stays without a night; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays table: dates of admission and discharge. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of pressure ulcers and their context, without the text.",
    algorithm:
      "A list of terms, label “pressure_ulcer”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the stay.",
    performance: unpublishedPerformance.en,
    limits:
      "Pressure ulcers are under-reported in medical documents: they are mostly recorded in nursing notes, which are not read. A low figure may mean that little is written, and a rise that more is. An ulcer present on admission, or a past one, counts like one acquired during the stay, as mentions carry no date; the stage is not read. A correction is made only where a local validation of this definition exists.",
  },
};
