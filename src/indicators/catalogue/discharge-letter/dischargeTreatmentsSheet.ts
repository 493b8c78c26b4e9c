import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unvalidatedHeadings } from "../sentences/unvalidatedHeadings.ts";

export const dischargeTreatmentsSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Traitements de sortie repérés",
    objective:
      "Repérer les services dont la lettre n’annonce pas les traitements de sortie sous une rubrique à part, l’un des points faibles de la lettre au niveau national.",
    purpose: `Améliorer les modèles de lettre : la direction de la qualité et les services y voient où la rubrique manque. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de MCO dont la lettre a été lue et contient au moins une rubrique, combien ont une rubrique « traitements de sortie » dont le titre a été repéré.",
    numerator:
      "Séjours dont un document de sortie, daté entre l’entrée et 30 jours après la sortie, contient un titre de rubrique reconnu comme celui des traitements de sortie.",
    denominator:
      "Séjours clos de MCO d’au moins une nuit, sortie vivante, dont un document de sortie daté entre l’entrée et 30 jours après la sortie a été analysé et contient au moins une rubrique.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; séjours dont la lettre ne contient aucune rubrique repérée, comptés à côté ; décès et modes de sortie inconnus ; sorties des 30 derniers jours de données complètes.",
    dataAccessed:
      "Table des séjours : dates, type de séjour, mode de sortie. Table des documents : lettres de liaison et comptes rendus d’hospitalisation, jusqu’à 30 jours après la sortie. Résultats de l’analyse automatique : documents lus et titres de rubrique repérés, sans le texte.",
    algorithm:
      "Le module eds.sections de la bibliothèque d’analyse publiée par l’AP-HP reconnaît les titres de rubrique à leur libellé ; un titre « traitements sortie » suffit, quel que soit ce qui est écrit dessous.",
    performance: unvalidatedHeadings.fr,
    limits:
      "Un titre de rubrique, pas le contenu : ni la présence, ni l’exactitude, ni la justification des traitements ne sont vérifiées, et le chiffre n’est jamais à lire comme le score HAS de qualité de la lettre de liaison. Des traitements écrits sans titre, sous un titre non reconnu ou sur une ordonnance à part paraissent absents. Le repérage dépend du modèle de document et n’a pas été validé : aucune correction.",
  },
  en: {
    title: "Discharge medication heading found",
    owner: "Quality directorate",
    objective:
      "Find the services whose letter does not announce discharge medication under a heading of its own, one of the weak points of letters nationally.",
    purpose: `Improving letter templates: the quality directorate and the services see where the heading is missing. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 acute stays whose letter was read and contains at least one heading, how many have a discharge medication heading that was found.",
    numerator:
      "Stays with a discharge document, dated between admission and 30 days after discharge, that contains a heading recognised as that of discharge medication.",
    denominator:
      "Completed acute (MCO) stays of at least one night, discharged alive, with a discharge document dated between admission and 30 days after discharge that was read and contains at least one heading.",
    exclusions:
      "Stays with no document read, whose share is shown; stays whose letter contains no heading found, counted alongside; deaths and unknown discharge modes; discharges in the last 30 days of complete data.",
    dataAccessed:
      "Stays table: dates, kind of stay, mode of discharge. Documents table: discharge letters and summaries up to 30 days after discharge. Results of automatic analysis: documents read and headings found, without the text.",
    algorithm:
      "The eds.sections pipe of EDS-NLP recognises headings by their wording; one heading of discharge medication is enough, whatever is written under it.",
    performance: unvalidatedHeadings.en,
    limits:
      "A heading, not what stands under it: neither the presence nor the accuracy nor the justification of medication is checked, and the figure is never to be read as the national (HAS) discharge letter quality score. Medication written without a heading, under one that is not recognised or on a separate prescription looks absent. Detection depends on the document template and has not been validated: no correction.",
  },
};
