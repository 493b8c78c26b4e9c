import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const lettersMissingSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Lettres de liaison restant à faire",
    objective:
      "Donner à chaque unité le nombre de lettres à rattraper, pour répartir le travail de rédaction et de secrétariat.",
    purpose: `Organiser le rattrapage : chaque unité y lit combien de lettres restent à faire, la direction du site répartit les moyens. ${aboutUnitsOnly.fr}`,
    definition:
      "Nombre de séjours de MCO dont le patient est sorti vivant au cours des 12 derniers mois de données complètes et pour lesquels aucune lettre de liaison n’est retrouvée, 8 jours au moins puis 30 jours au moins après la sortie.",
    numerator:
      "Deux décomptes à la date des dernières données complètes : séjours sans aucun document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation) daté à partir de l’entrée, sortis depuis au moins 8 jours, et depuis au moins 30 jours.",
    denominator:
      "Séjours clos de MCO d’au moins une nuit, terminés par un retour à domicile ou un transfert dans les 12 mois qui précèdent la date jusqu’à laquelle les documents sont complets.",
    exclusions:
      "Séjours terminés par un décès ; séjours dont le mode de sortie est absent ou inconnu, comptés à part ; documents inactifs ou non rattachés à un séjour.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie, type de séjour, mode de sortie. Table des documents : type, date et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et la date des documents décident seuls. Un séjour est compté lorsqu’aucun document de sortie actif daté à partir de l’entrée n’est trouvé à la date des dernières données complètes.",
    performance: noTextRead.fr,
    limits:
      "Un nombre de séjours, qui croît avec l’activité : il sert à organiser le rattrapage, pas à comparer des sites. La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas : la mesure reste une approximation. Une lettre conservée dans un autre logiciel, classée sous un type inconnu ou non rattachée à un séjour paraît manquante ; avant la mise en service du dossier informatisé sur le site, le chiffre n’a pas de sens.",
  },
  en: {
    title: "Discharge letters outstanding",
    owner: "Quality directorate",
    objective:
      "Give each unit the number of letters to catch up on, so that writing and secretarial time can be shared out.",
    purpose: `Organising the catching-up: each unit reads how many letters remain to be written, and the site shares out resources. ${aboutUnitsOnly.en}`,
    definition:
      "Number of acute care stays that ended with the patient discharged alive in the last 12 months of complete data and for which no discharge letter can be found, at least 8 days and then at least 30 days after discharge.",
    numerator:
      "Two counts at the date of the last complete data: stays with no active discharge document (letter or summary) dated from admission onwards, discharged at least 8 days ago, and at least 30 days ago.",
    denominator:
      "Completed acute (MCO) stays of at least one night that ended in discharge home or transfer in the 12 months before the date until which documents are complete.",
    exclusions:
      "Stays that ended in death; stays whose discharge mode is missing or unknown; inactive documents and documents linked to no stay.",
    dataAccessed:
      "Stays table: dates of admission and discharge, kind of stay, mode of discharge. Documents table: type, date and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type and date of documents alone decide. A stay is counted when no active discharge document dated from admission onwards is found at the date of the last complete data.",
    performance: noTextRead.en,
    limits:
      "A number of stays, which grows with activity: it serves to organise the catching-up, not to compare sites. The date read may be that of a later change to the document, and handing over to the patient is not recorded in it: the measure remains a proxy. A letter held in other software, filed under an unknown type or linked to no stay looks missing; before the electronic record went live on the site the figure means nothing.",
  },
};
