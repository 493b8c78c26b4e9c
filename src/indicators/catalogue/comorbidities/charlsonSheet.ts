import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { publishedForDisorders } from "../sentences/publishedForDisorders.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const charlsonSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Indice de Charlson moyen (documents)",
    objective:
      "Lire les autres résultats d’un site à la lumière de la gravité de ses patients, et suivre l’évolution de cette gravité.",
    purpose: `Donner le contexte des autres chiffres : les directions y lisent le profil des patients avant de comparer des sites, et l’équipe des données surveille sa stabilité. ${aboutUnitsOnly.fr}`,
    definition:
      "Nombre moyen de points de l’indice de Charlson par séjour, d’après les maladies chroniques mentionnées dans les documents de sortie : de 1 point (diabète, infarctus…) à 6 points (métastase, sida).",
    numerator:
      "Somme des points du séjour, poids d’origine de 1987 : chacune des 16 affections compte une fois, à son stade le plus grave, si elle est mentionnée au moins deux fois hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos dont au moins un document de sortie a été analysé ; un séjour lu sans affection compte pour 0 point.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales ; affections mentionnées une seule fois.",
    dataAccessed:
      "Table des séjours : dates. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions des 16 affections, leur stade et leur contexte, sans le texte. Table des codes CIM-10, lorsqu’elle est présente, pour l’indice codé affiché à côté.",
    algorithm:
      "Pour chacune des 16 affections, un module de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes et, pour certaines, leur stade. Une affection compte à partir de deux mentions sur les documents du séjour, hors négation, hypothèse et famille, à son stade le plus grave.",
    performance: `${unpublishedPerformance.fr} ${publishedForDisorders.fr}`,
    limits:
      "Le score croît avec la longueur et le style des comptes rendus, sans que les patients soient plus malades ; les antécédents y entrent, l’âge non. Un score ne se corrige pas des erreurs de l’analyse ; les performances publiées (Petit-Jean 2024, au niveau du document) sont une référence, pas la mesure de ce chiffre.",
  },
  en: {
    title: "Mean Charlson index (from documents)",
    owner: "Medical information department (DIM)",
    objective: "Read a site’s other results in the light of how ill its patients are, and follow how that changes.",
    purpose: `Giving the context of the other figures: directorates read the profile of patients before they compare sites, and the data team watches its stability. ${aboutUnitsOnly.en}`,
    definition:
      "Average Charlson points per stay, from the long-term conditions mentioned in discharge documents: from 1 point (diabetes, heart attack…) to 6 points (metastasis, AIDS).",
    numerator:
      "Sum of the points of the stay, original 1987 weights: each of the 16 conditions counts once, at its most severe grade, if mentioned at least twice outside negation, hypothesis and family.",
    denominator:
      "Completed hospital stays with at least one discharge document read; a stay read with no condition counts 0 points.",
    exclusions:
      "Stays with no document read, whose share is shown; negated, hypothetical or family mentions; conditions mentioned only once.",
    dataAccessed:
      "Stays table: dates. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of the 16 conditions, their grade and their context, without the text. ICD-10 codes table, where present, for the coded index shown beside it.",
    algorithm:
      "For each of the 16 conditions, a pipe of EDS-NLP finds mentions by lists of terms and, for some, their grade. A condition counts from two mentions over the documents of the stay, outside negation, hypothesis and family, at its most severe grade.",
    performance: `${unpublishedPerformance.en} ${publishedForDisorders.en}`,
    limits:
      "The score rises with the verbosity of letters without patients being any sicker; past history is in it, age is not. A score cannot be corrected for errors of the analysis; published performance (Petit-Jean 2024, at document level) is a reference, not a measure of this figure.",
  },
};
