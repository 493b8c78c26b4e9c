import type { Sheet } from "../../language/Indicator.ts";

export const charlsonSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Indice de Charlson moyen (documents)",
    objective:
      "Lire les autres résultats d’un site à la lumière de la gravité de ses patients, et suivre l’évolution de cette gravité.",
    definition:
      "Nombre moyen de points de l’indice de Charlson par séjour, d’après les maladies chroniques mentionnées dans les documents de sortie : de 1 point (diabète, infarctus…) à 6 points (métastase, sida).",
    numerator:
      "Somme des points du séjour, poids d’origine de 1987 : chacune des 16 affections compte une fois, à son stade le plus grave, si elle est mentionnée au moins deux fois hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos dont au moins un document de sortie a été analysé ; un séjour lu sans affection compte pour 0 point.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; mentions niées, hypothétiques ou familiales ; affections mentionnées une seule fois.",
    limits:
      "Le score croît avec la longueur et le style des comptes rendus, sans que les patients soient plus malades ; les antécédents y entrent, l’âge non. Un score ne se corrige pas des erreurs de l’analyse ; les performances publiées (Petit-Jean 2024, au niveau du document) sont une référence, pas la mesure de ce chiffre.",
  },
  en: {
    title: "Mean Charlson index (from documents)",
    objective: "Read a site’s other results in the light of how ill its patients are, and follow how that changes.",
    definition:
      "Average Charlson points per stay, from the long-term conditions mentioned in discharge documents: from 1 point (diabetes, heart attack…) to 6 points (metastasis, AIDS).",
    numerator:
      "Sum of the points of the stay, original 1987 weights: each of the 16 conditions counts once, at its most severe grade, if mentioned at least twice outside negation, hypothesis and family.",
    denominator:
      "Completed hospital stays with at least one discharge document read; a stay read with no condition counts 0 points.",
    exclusions:
      "Stays with no document read, whose share is shown; negated, hypothetical or family mentions; conditions mentioned only once.",
    limits:
      "The score rises with the verbosity of letters without patients being any sicker; past history is in it, age is not. A score cannot be corrected for errors of the analysis; published performance (Petit-Jean 2024, at document level) is a reference, not a measure of this figure.",
  },
};
