import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const malnutritionSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Dénutrition mentionnée après 75 ans",
    objective:
      "Dimensionner la diététique et les équipes de nutrition, et suivre si le dépistage progresse chez les patients âgés.",
    purpose: `Organiser la prise en charge nutritionnelle : les services, les équipes de nutrition et la direction du site y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de patients de 75 ans et plus dont la lettre ou le compte rendu de sortie a été lu, combien mentionnent une dénutrition du patient.",
    numerator:
      "Séjours avec au moins une mention de dénutrition retenue dans un document de sortie, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos de patients de 75 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; patients de moins de 75 ans ou d’âge inconnu ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de dénutrition et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « malnutrition », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le séjour.",
    performance: unpublishedPerformance.fr,
    limits:
      "Ni bien ni mal en soi : une hausse peut dire plus de patients dénutris ou un meilleur dépistage. La dénutrition est souvent ni recherchée ni écrite ; une mention sans critère ni degré compte comme les autres, un antécédent aussi. Le chiffre croît avec la longueur des comptes rendus. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Malnutrition mentioned, patients aged 75 and over",
    owner: "Department of geriatrics",
    objective: "Plan dietetic and nutrition teams, and follow whether screening improves in older patients.",
    purpose: `Organising nutritional care: the services, the nutrition teams and site managers act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays of patients aged 75 and over whose discharge letter or summary was read, how many mention malnutrition in the patient.",
    numerator:
      "Stays with at least one counted mention of malnutrition in a discharge document, outside negation, hypothesis and family.",
    denominator: "Completed hospital stays of patients aged 75 and over with at least one discharge document read.",
    exclusions:
      "Stays with no document read, whose share is shown; patients under 75 or of unknown age; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of malnutrition and their context, without the text.",
    algorithm:
      "A list of terms, label “malnutrition”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the stay.",
    performance: unpublishedPerformance.en,
    limits:
      "Neither good nor bad in itself: a rise may show more malnourished patients or better screening. Malnutrition is often neither looked for nor written; a mention without criterion or degree counts like any other, and so does past history. The figure rises with the length of letters. A correction is made only where a local validation of this definition exists.",
  },
};
