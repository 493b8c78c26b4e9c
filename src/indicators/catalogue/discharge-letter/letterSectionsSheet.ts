import type { Sheet } from "../../language/Indicator.ts";

export const letterSectionsSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Rubriques repérées dans la lettre de liaison",
    objective:
      "Choisir les services où revoir le modèle de lettre, en repérant les rubriques attendues qui n’y apparaissent pas.",
    definition:
      "Nombre moyen, de 0 à 6, de rubriques dont l’analyse automatique des documents a repéré le titre dans la lettre : motif ; conclusion ou évolution ; actes ou examens ; traitements de sortie ; modalités de sortie ; antécédents ou allergies.",
    numerator:
      "Somme des points : un point par groupe de rubriques repéré, dans le document du séjour qui en contient le plus.",
    denominator:
      "Séjours clos de MCO d’au moins une nuit, sortie vivante, dont un document de sortie daté entre l’entrée et 30 jours après la sortie a été analysé et contient au moins une rubrique.",
    exclusions:
      "Séjours sans document analysé ; séjours dont la lettre ne contient aucune rubrique repérée, comptés à côté ; décès et modes de sortie inconnus.",
    limits:
      "Des titres de rubrique, pas la qualité de leur contenu : à ne jamais lire comme le score HAS de qualité de la lettre de liaison. Le repérage est expérimental et n’a pas été validé, et dépend du modèle de document : pas de comparaison entre sites, pas de correction. La date lue peut être celle d’une modification ultérieure.",
  },
  en: {
    title: "Section headings found in the discharge letter",
    objective:
      "Choose the services where the letter template should be reviewed, by showing which expected headings do not appear.",
    definition:
      "Average number, from 0 to 6, of headings that automatic document analysis found in the letter: reason for admission; conclusion or progress; procedures or investigations; discharge medication; discharge arrangements; history or allergies.",
    numerator:
      "Sum of points: one point per group of headings found, in the document of the stay that contains most of them.",
    denominator:
      "Completed acute (MCO) stays of at least one night, discharged alive, with a discharge document dated between admission and 30 days after discharge that was read and contains at least one heading.",
    exclusions:
      "Stays with no document read; stays whose letter contains no heading found, counted alongside; deaths and unknown discharge modes.",
    limits:
      "Headings, not the quality of what stands under them: never to be read as the national (HAS) discharge letter quality score. Detection is experimental, has not been validated and depends on the document template: no comparison between sites, no correction. The date read may be that of a later change.",
  },
};
