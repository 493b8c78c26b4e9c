import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { unpublishedPerformance } from "../sentences/unpublishedPerformance.ts";

export const socialIsolation75Sheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Isolement social mentionné après 75 ans",
    objective:
      "Dimensionner le service social hospitalier et le lien avec les communes et les associations pour les patients âgés isolés.",
    purpose: `Organiser l’accompagnement social de la sortie : le service social, les services de gériatrie et la direction du site y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours de patients de 75 ans et plus dont la lettre ou le compte rendu de sortie a été lu, combien mentionnent un isolement social ou familial du patient.",
    numerator:
      "Séjours avec au moins une mention d’isolement social retenue dans un document de sortie, hors négation, hypothèse et famille.",
    denominator:
      "Séjours hospitaliers clos de patients de 75 ans et plus dont au moins un document de sortie a été analysé.",
    exclusions:
      "Séjours sans document lu, dont la part est affichée ; patients de moins de 75 ans ou d’âge inconnu ; mentions niées, hypothétiques ou familiales.",
    dataAccessed:
      "Table des séjours : dates, âge. Table des documents : lettres de liaison et comptes rendus d’hospitalisation. Résultats de l’analyse automatique : documents lus, mentions d’isolement social et leur contexte, sans le texte.",
    algorithm:
      "Une liste de termes, étiquette « social_isolation », est cherchée dans le texte (module eds.matcher de la bibliothèque d’analyse publiée par l’AP-HP) ; la liste est conservée avec la chaîne d’analyse qui l’applique. Des règles écartent les mentions niées, hypothétiques ou familiales ; une seule mention retenue suffit pour le séjour.",
    performance: `${unpublishedPerformance.fr} À titre de référence seulement : Bey 2024 donne des valeurs prédictives positives de 1,00 puis 0,96, avant et après le début de la pandémie, avec d’autres termes et sur des séjours pour tentative de suicide ; elles ne sont pas transposables aux patients âgés.`,
    limits:
      "Ni bien ni mal en soi : une hausse peut dire plus de patients isolés ou un meilleur repérage. L’isolement est loin d’être toujours écrit. Le mot a un autre sens à l’hôpital (isolement infectieux, douleur isolée, germe isolé) : une part des signalements est fausse, plus forte pendant une épidémie. Une correction n’est faite que si une validation locale de cette définition existe.",
  },
  en: {
    title: "Social isolation mentioned, patients aged 75 and over",
    owner: "Social work department",
    objective:
      "Plan hospital social services and the link with local authorities and charities for older patients who are isolated.",
    purpose: `Organising social support at discharge: social services, geriatric services and site managers act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 stays of patients aged 75 and over whose discharge letter or summary was read, how many mention social or family isolation of the patient.",
    numerator:
      "Stays with at least one counted mention of social isolation in a discharge document, outside negation, hypothesis and family.",
    denominator: "Completed hospital stays of patients aged 75 and over with at least one discharge document read.",
    exclusions:
      "Stays with no document read, whose share is shown; patients under 75 or of unknown age; negated, hypothetical or family mentions.",
    dataAccessed:
      "Stays table: dates, age. Documents table: discharge letters and summaries. Results of automatic analysis: documents read, mentions of social isolation and their context, without the text.",
    algorithm:
      "A list of terms, label “social_isolation”, is searched for in the text (eds.matcher pipe of EDS-NLP); the list is kept with the pipeline that applies it. Rules set aside negated, hypothetical or family mentions; one counted mention is enough for the stay.",
    performance: `${unpublishedPerformance.en} For reference only: Bey 2024 gives positive predictive values of 1.00 then 0.96, before and after the start of the pandemic, with other terms and on stays for suicide attempt; they are not transportable to older patients.`,
    limits:
      "Neither good nor bad in itself: a rise may show more isolated patients or better identification. Isolation is far from always written. In French the word has other meanings in hospital (infectious isolation, isolated pain, isolated germ): some flags are wrong, more so during an epidemic. A correction is made only where a local validation of this definition exists.",
  },
};
