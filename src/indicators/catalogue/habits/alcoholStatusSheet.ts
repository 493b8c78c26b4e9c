import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const alcoholStatusSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Statut alcool renseigné",
    objective:
      "Choisir les services où relancer le repérage systématique de la consommation d’alcool, premier pas vers une aide.",
    purpose: `Piloter la prévention : la direction de la prévention et les services choisissent où relancer le repérage de l’alcool. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours d’adultes dont la lettre ou le compte rendu de sortie a été lu, combien disent quelque chose de la consommation d’alcool du patient : consommation, sevrage ou absence de consommation.",
    numerator:
      "Séjours avec au moins une mention de l’alcool dans un document de sortie ; « pas d’alcool » et « sevré » comptent, une mention hypothétique ou familiale ne compte pas.",
    denominator:
      "Séjours hospitaliers clos de patients de 18 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions: "Séjours sans document lu, dont la part est affichée ; patients de moins de 18 ans ou d’âge inconnu.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions de l’alcool et leur contexte, sans le texte.",
    algorithm:
      "Le module eds.alcohol de la bibliothèque d’analyse publiée par l’AP-HP repère les mentions par des listes de termes. Une seule suffit, même niée (« pas d’alcool ») ou sevrée ; seules les mentions hypothétiques ou familiales sont écartées.",
    performance: unpublishedPerformance.fr,
    limits:
      "Un statut écrit n’est ni un conseil ni une prise en charge, et peut être recopié d’un séjour ancien. Une mention de l’alcool sans rapport avec la consommation, par exemple une hépatopathie alcoolique, compte aussi. Le chiffre croît avec la longueur des comptes rendus ; il ignore ce qui n’est saisi que dans un formulaire. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Alcohol status recorded",
    owner: "Prevention directorate",
    objective:
      "Choose the services where routine identification of alcohol use needs a new push, as the first step towards help.",
    purpose: `Steering prevention: the prevention directorate and the services choose where identification of alcohol use needs a new push. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 adult stays whose discharge letter or summary was read, how many say something about the patient’s alcohol use: use, abstinence after use or no use.",
    numerator:
      "Stays with at least one mention of alcohol in a discharge document; “no alcohol” and “abstinent” count, a hypothetical mention or one about the family does not.",
    denominator: "Completed hospital stays of patients aged 18 and over with at least one discharge document read.",
    exclusions: "Stays with no document read, whose share is shown; patients under 18 or of unknown age.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of alcohol and their context, without the text.",
    algorithm:
      "The eds.alcohol pipe of EDS-NLP finds mentions by lists of terms. One is enough, even if negated (“no alcohol”) or abstinent; only hypothetical or family mentions are set aside.",
    performance: unpublishedPerformance.en,
    limits:
      "A status on paper is neither advice nor treatment, and may be copied from an earlier stay. A mention of alcohol that is not about use, such as alcoholic liver disease, counts too. The figure rises with the length of letters and misses what is only entered in a form. A correction is made only where a local validation of this definition exists.",
  },
};
