import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const awaitingPlacementSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Séjours avec attente d’aval mentionnée",
    objective:
      "Suivre la part des séjours de MCO dont la sortie attend une place en aval (SMR, USLD, hébergement, domicile aménagé), et négocier ces places.",
    purpose: `Fluidifier les parcours : la gestion des lits, le service social et la direction du site y agissent avec les structures d’aval. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de MCO dont la lettre ou le compte rendu de sortie a été lu, combien mentionnent que le patient a attendu une place en aval.",
    numerator:
      "Séjours avec au moins une mention d’attente d’aval retenue dans un document de sortie, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos de MCO dont au moins un document de sortie a été analysé, patients de tous âges.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours de SMR, de psychiatrie et d’USLD ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours : dates, type de séjour. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions d’attente d’aval et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « awaiting_placement », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le séjour.",
    performance: unpublishedPerformance.fr,
    limits:
      "Une part de séjours seulement : les mentions ne sont pas datées, et le chiffre ne dit ni depuis quand le patient attendait, ni combien de journées ont été perdues. Aucune définition nationale n’a été trouvée en France : la liste de termes fait la définition. Les attentes qui n’ont pas laissé de phrase dans la lettre échappent ; les patients encore hospitalisés n’y sont pas. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Stays that mention waiting for onward care",
    owner: "Operations directorate",
    objective:
      "Follow the share of acute stays whose discharge waits for a place in onward care (rehabilitation, long-term or residential care, adapted home), and negotiate those places.",
    purpose: `Easing patient flow: bed management, social services and site managers act on it with onward care providers. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 acute stays whose discharge letter or summary was read, how many mention that the patient waited for a place in onward care.",
    numerator:
      "Stays with at least one counted mention of waiting for onward care in a discharge document, outside negation, hypothesis and family.",
    denominator: "Completed acute (MCO) stays with at least one discharge document read, patients of all ages.",
    exclusions:
      "Stays with no document read, whose share is shown; rehabilitation, psychiatric and long-term care stays; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays table: dates, kind of stay. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of waiting for onward care and their context, without the text.",
    algorithm:
      "A list of terms, label “awaiting_placement”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the stay.",
    performance: unpublishedPerformance.en,
    limits:
      "A share of stays only: mentions carry no date, and the figure says neither since when the patient was waiting nor how many days were lost. No national definition was found in France: the list of terms makes the definition. Waits that left no sentence in the letter escape; patients still in hospital are not in it. A correction is made only where a local validation of this definition exists.",
  },
};
