import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const documentCoverageSheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Séjours documentés",
    objective:
      "Décider si les chiffres d’un site peuvent servir au pilotage, et où finir le déploiement du dossier informatisé.",
    purpose: `Dire si les chiffres d’un site peuvent servir au pilotage et où poursuivre le déploiement du dossier informatisé : la direction des données et la direction du site y agissent. ${aboutUnitsOnly.fr}`,
    definition:
      "Sur 100 séjours hospitaliers terminés, combien ont au moins une lettre ou un compte rendu d’hospitalisation dans l’entrepôt de données de santé. C’est la complétude des documents, suivie mois par mois.",
    numerator:
      "Séjours auxquels est rattaché au moins un document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation), quelle que soit sa date.",
    denominator: "Tous les séjours hospitaliers clos (MCO, SMR, psychiatrie, USLD), au mois de leur sortie.",
    exclusions:
      "Séjours encore ouverts, passages aux urgences sans hospitalisation, consultations ; documents inactifs, de type inconnu ou non rattachés à un séjour.",
    dataAccessed:
      "Table des séjours : dates et type de séjour. Table des documents : type et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et le rattachement des documents décident seuls. Un seul document de sortie actif suffit, quelle que soit sa date.",
    performance: noTextRead.fr,
    limits:
      "100 % n’est pas le niveau courant : en 2022, les hôpitaux de l’AP-HP allaient le plus souvent de 60 à 98 %, et l’hospitalisation à domicile reste à 0. Les deux derniers mois d’une extraction sont souvent incomplets. Le mois est celui de la sortie, alors qu’EDS-TeVa prend celui de l’entrée ; un autre logiciel que celui qui alimente l’entrepôt fait paraître un site vide.",
  },
  en: {
    title: "Stays with a discharge document",
    owner: "Digital services directorate",
    objective:
      "Decide whether a site’s figures are fit for steering, and where roll-out of the electronic record still has to be completed.",
    purpose: `Saying whether a site’s figures are fit for steering and where roll-out of the electronic record should continue: the data department and site managers act on it. ${aboutUnitsOnly.en}`,
    definition:
      "Of every 100 completed hospital stays, how many have at least one discharge letter or summary in the clinical data warehouse. This is document completeness, followed month by month.",
    numerator: "Stays linked to at least one active discharge document (letter or summary), whatever its date.",
    denominator:
      "All completed hospital stays (acute, rehabilitation, psychiatric and long-term care), by month of discharge.",
    exclusions:
      "Stays still open, emergency attendances without admission, outpatient visits; inactive documents, documents of unknown type or linked to no stay.",
    dataAccessed:
      "Stays table: dates and kind of stay. Documents table: type and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type of documents and the stay they are linked to alone decide. One active discharge document is enough, whatever its date.",
    performance: noTextRead.en,
    limits:
      "100% is not the usual level: in 2022 most AP-HP hospitals lay between 60 and 98%, and hospital-at-home remains at 0. The last two months of an extract are often incomplete. The month is that of discharge, whereas EDS-TeVa takes admission; software other than that which feeds the warehouse makes a site look empty.",
  },
};
