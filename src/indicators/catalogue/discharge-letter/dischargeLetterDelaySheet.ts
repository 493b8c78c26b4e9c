import type { Sheet } from "../../language/Indicator.ts";
import { aboutUnitsOnly } from "../sentences/aboutUnitsOnly.ts";
import { noTextRead } from "../sentences/noTextRead.ts";

export const dischargeLetterDelaySheet: { readonly fr: Sheet; readonly en: Sheet } = {
  fr: {
    title: "Délai de la lettre de liaison",
    objective:
      "Savoir combien de temps le médecin traitant attend la lettre et mesurer l’effet d’une réorganisation sur l’ensemble des délais, pas seulement sur le jour de sortie.",
    purpose: `Suivre l’effet d’une réorganisation sur l’attente du médecin traitant : la direction du site et l’encadrement de l’unité s’en servent. ${aboutUnitsOnly.fr}`,
    definition:
      "Nombre de jours entre la sortie et la date de la première lettre. Les séjours encore sans lettre restent dans le calcul avec l’attente déjà écoulée (méthode de Kaplan–Meier) : les retards en cours ne sont pas effacés. La valeur est la médiane ; les graphiques et leurs tableaux donnent la part des séjours pourvus d’une lettre sous 8 jours, et le détail la part le jour même, sous 1, 8 et 30 jours.",
    numerator:
      "Délai entre la sortie et le premier document de sortie actif (lettre de liaison ou compte rendu d’hospitalisation) daté à partir de l’entrée ; un document daté avant la sortie compte pour 0 jour, un délai de plus de 60 jours est regroupé en « plus de 60 ».",
    denominator:
      "Séjours clos de MCO d’au moins une nuit (date de sortie postérieure à la date d’entrée), terminés par un retour à domicile ou un transfert.",
    exclusions:
      "Séjours terminés par un décès ; séjours dont le mode de sortie est absent ou inconnu, comptés à part ; documents inactifs ou non rattachés à un séjour.",
    dataAccessed:
      "Table des séjours : dates d’entrée et de sortie, type de séjour, mode de sortie. Table des documents : type, date et séjour de rattachement des lettres de liaison et comptes rendus d’hospitalisation. Aucun texte.",
    algorithm:
      "Aucune lecture de texte : le type et la date des documents décident seuls. Le délai va de la sortie à la date du premier document de sortie actif ; un séjour encore sans lettre est suivi jusqu’à la date des dernières données complètes.",
    performance: noTextRead.fr,
    limits:
      "La date lue peut être celle d’une modification ultérieure du document, et la remise au patient n’y figure pas : la mesure reste une approximation. La médiane est « non atteinte » tant que moins de la moitié des séjours ont une lettre ; le délai n’est pas mesuré lorsque la pseudonymisation décale les dates séjour par séjour. Une lettre conservée dans un autre logiciel, classée sous un type inconnu ou non rattachée à un séjour paraît manquante ; avant la mise en service du dossier informatisé sur le site, le chiffre n’a pas de sens.",
  },
  en: {
    title: "Time to discharge letter",
    owner: "Quality directorate",
    objective:
      "Know how long the GP waits for the letter and measure the effect of a change in working practice on the whole range of delays, not only on the day of discharge.",
    purpose: `Following what a change in working practice does to the GP’s wait: site and unit managers use it. ${aboutUnitsOnly.en}`,
    definition:
      "Days between discharge and the date of the first letter. Stays still without a letter remain in the calculation with the wait so far (Kaplan–Meier), so current backlogs are not hidden. The value is the median; the charts and their tables give the share of stays with a letter within 8 days, and the detail the share on the day, within 1, 8 and 30 days.",
    numerator:
      "Time from discharge to the first active discharge document (letter or summary) dated from admission onwards; a document dated before discharge counts as 0 days, and delays over 60 days are grouped as “over 60”.",
    denominator:
      "Completed acute (MCO) stays of at least one night (discharge date later than admission date) that ended in discharge home or transfer.",
    exclusions:
      "Stays that ended in death; stays whose discharge mode is missing or unknown; inactive documents and documents linked to no stay.",
    dataAccessed:
      "Stays table: dates of admission and discharge, kind of stay, mode of discharge. Documents table: type, date and stay of discharge letters and summaries. No text.",
    algorithm:
      "No text is read: the type and date of documents alone decide. The delay runs from discharge to the date of the first active discharge document; a stay still without a letter is followed until the date of the last complete data.",
    performance: noTextRead.en,
    limits:
      "The date read may be that of a later change to the document, and handing over to the patient is not recorded in it: the measure remains a proxy. The median is “not reached” while fewer than half of the stays have a letter; the delay is not measured where pseudonymisation shifts dates stay by stay. A letter held in other software, filed under an unknown type or linked to no stay looks missing; before the electronic record went live on the site the figure means nothing.",
  },
};
