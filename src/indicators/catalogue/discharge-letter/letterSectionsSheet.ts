import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unvalidatedHeadings } from "../sentences/unvalidatedHeadings.ts";

export const letterSectionsSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Rubriques repérées dans la lettre de liaison",
    objective:
      "Choisir les services où revoir le modèle de lettre, en repérant les rubriques attendues qui n’y apparaissent pas.",
    purpose: `Améliorer les modèles de lettre : la direction de la qualité et les services y repèrent les rubriques absentes. ${aboutUnitsOnly.fr}`,
    definition:
      "Nombre moyen, de 0 à 6, de rubriques dont l’analyse automatique des documents a repéré le titre dans la lettre : motif ; conclusion ou évolution ; actes ou examens ; traitements de sortie ; modalités de sortie ; antécédents ou allergies.",
    numerator:
      "Somme des points : un point par groupe de rubriques repéré, dans le document du séjour qui en contient le plus.",
    denominator:
      "Séjours clos de MCO d’au moins une nuit, sortie vivante, dont un document de sortie daté entre l’entrée et 30 jours après la sortie a été analysé et contient au moins une rubrique.",
    exclusions:
      "Séjours sans document analysé ; séjours dont la lettre ne contient aucune rubrique repérée, comptés à côté ; décès et modes de sortie inconnus.",
    dataAccessed:
      "Table des séjours : dates, type de séjour, mode de sortie. Table des documents : lettres de liaison et comptes rendus d’hospitalisation, jusqu’à 30 jours après la sortie. Résultats de l’analyse automatique : documents lus et titres de rubrique repérés, sans le texte.",
    algorithm:
      "Le module eds.sections de la bibliothèque d’analyse publiée par l’AP-HP reconnaît les titres de rubrique à leur libellé. Parmi les documents du séjour, celui qui contient le plus de groupes de rubriques attendus est retenu ; un titre vaut un point par groupe, quel que soit ce qui est écrit dessous.",
    performance: unvalidatedHeadings.fr,
    limits:
      "Des titres de rubrique, pas la qualité de leur contenu : à ne jamais lire comme le score HAS de qualité de la lettre de liaison. Le repérage est expérimental et n’a pas été validé, et dépend du modèle de document : pas de comparaison entre sites, pas de correction. La date lue peut être celle d’une modification ultérieure.",
  },
  en: {
    title: "Section headings found in the discharge letter",
    owner: "Quality directorate",
    objective:
      "Choose the services where the letter template should be reviewed, by showing which expected headings do not appear.",
    purpose: `Improving letter templates: the quality directorate and the services see which headings are absent. ${aboutUnitsOnly.en}`,
    definition:
      "Average number, from 0 to 6, of headings that automatic document analysis found in the letter: reason for admission; conclusion or progress; procedures or investigations; discharge medication; discharge arrangements; history or allergies.",
    numerator:
      "Sum of points: one point per group of headings found, in the document of the stay that contains most of them.",
    denominator:
      "Completed acute (MCO) stays of at least one night, discharged alive, with a discharge document dated between admission and 30 days after discharge that was read and contains at least one heading.",
    exclusions:
      "Stays with no document read; stays whose letter contains no heading found, counted alongside; deaths and unknown discharge modes.",
    dataAccessed:
      "Stays table: dates, kind of stay, mode of discharge. Documents table: discharge letters and summaries up to 30 days after discharge. Results of automatic analysis: documents read and headings found, without the text.",
    algorithm:
      "The eds.sections pipe of EDS-NLP recognises headings by their wording. Of the documents of the stay, the one with most of the expected groups of headings is taken; a heading is worth one point per group, whatever is written under it.",
    performance: unvalidatedHeadings.en,
    limits:
      "Headings, not the quality of what stands under them: never to be read as the national (HAS) discharge letter quality score. Detection is experimental, has not been validated and depends on the document template: no comparison between sites, no correction. The date read may be that of a later change.",
  },
};
