import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const tobaccoStatusSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Statut tabagique renseigné",
    objective:
      "Choisir les services où relancer le repérage systématique du tabac, premier pas vers une aide à l’arrêt.",
    purpose: `Piloter la prévention : la direction de la prévention et les services choisissent où relancer le repérage du tabac. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours d’adultes dont la lettre ou le compte rendu de sortie a été lu, combien disent quelque chose du tabagisme du patient : fumeur, sevré ou non-fumeur.",
    numerator:
      "Séjours avec au moins une mention du tabac dans un document de sortie ; « non-fumeur » et « sevré » comptent, une mention hypothétique ou familiale ne compte pas.",
    denominator:
      "Séjours hospitaliers clos de patients de 18 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions: "Séjours sans document lu, dont la part est affichée ; patients de moins de 18 ans ou d’âge inconnu.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions du tabac et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.tobacco de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par une liste de termes. Une seule suffit, même niée (« non-fumeur ») ou sevrée ; seules les mentions hypothétiques ou familiales sont écartées.",
    performance: unpublishedPerformance.fr,
    limits:
      "Un statut écrit n’est ni un conseil ni une aide à l’arrêt, et peut être recopié d’un séjour ancien. Le chiffre croît avec la longueur des comptes rendus ; il ignore ce qui n’est saisi que dans un formulaire. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Smoking status recorded",
    owner: "Prevention directorate",
    objective:
      "Choose the services where routine identification of smoking needs a new push, as the first step towards help with quitting.",
    purpose: `Steering prevention: the prevention directorate and the services choose where identification of smoking needs a new push. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 adult stays whose discharge letter or summary was read, how many say something about the patient’s smoking: smoker, former smoker or non-smoker.",
    numerator:
      "Stays with at least one mention of tobacco in a discharge document; “non-smoker” and “stopped smoking” count, a hypothetical mention or one about the family does not.",
    denominator: "Completed hospital stays of patients aged 18 and over with at least one discharge document read.",
    exclusions: "Stays with no document read, whose share is shown; patients under 18 or of unknown age.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of tobacco and their context, without the text.",
    algorithm:
      "The eds.tobacco pipe of EDS-NLP finds mentions by a list of terms. One is enough, even if negated (“non-smoker”) or stopped; only hypothetical or family mentions are set aside.",
    performance: unpublishedPerformance.en,
    limits:
      "A status on paper is neither advice nor help with quitting, and may be copied from an earlier stay. The figure rises with the length of letters and misses what is only entered in a form. A correction is made only where a local validation of this definition exists.",
  },
};
