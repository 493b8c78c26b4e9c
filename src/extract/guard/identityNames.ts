import type { NameRule } from "./NameRule.ts";

/** Names of columns that say who a patient is, in French and in English. */
export const identityNames: readonly NameRule[] = [
  {
    rule: "birthdate",
    word: /^(naissances?|births?|birthdates?|birthdays?|dob|ddn|dn|born|bday|naiss)$/,
    stem: /birth(date|day|year|month|place|time)|(date|dt|jour|mois|annee|lieu)(de)?naiss|(date|year|month|day)ofbirth|datnais/,
    unless: /^(poids|weight|taille|height|size|terme|term|gestation|gestational|order|rang|rank|mode|noms?|names?)$/,
  },
  {
    rule: "nir",
    word: /^(nir|nirpp|ins|insc|insa|nss|ssn|secu|insee|nhs|nino)$/,
    stem: /securitesociale|socialsecurity|numsecu|numerosecu|nosecu|nosecurite|numsecurite|numss$|matriculeins|nationalinsurance|nhsnumber|^nir|^numnir|^numeronir|patientnir|identitenationaledesante|identifiantnationaldesante/,
  },
  {
    rule: "ipp",
    word: /^(ipp|ipps|nip|nips|mrn)$/,
    stem: /^ipp|^numipp|^numeroipp|^noipp|patientipp|(identifiant|identifier|id|num|numero|number|no|code|key)(du|de|of)?(patient|person|personne|malade)s?$|^(patient|malade|personne)s?(id|ide|identifiant|identifier|num|numero|number|no|nr|key|code)$|permanentdupatient|personsourcevalue|patientsourcevalue|medicalrecordnumber|hospitalnumber|numerodossierpatient|dossierpatient/,
  },
  {
    rule: "nda",
    word: /^(nda|ndas|iep|ieps|dossiers?)$/,
    stem: /^nda|^numnda|^numeronda|dossieradministratif|(num|numero|no|number|identifiant)(de|du|of)?(dossier|sejour|admission|venue|episode|encounter|visit|stay)s?$|(encounter|admission|episode|visit|stay|sejour|venue)(num|numero|number|nr)$|visitoccurrencesourcevalue|visitsourceid|accessionnumber/,
  },
  {
    rule: "phone",
    word: /^(tel|tels|telephones?|phones?|telephonique|mobiles?|portables?|fax|gsm|cell|cellphones?|msisdn)$/,
    stem: /telephone|phonenumber|numtel|numerotel|^tel(fixe|port|mob|dom|pat|pro|perso)|phone(home|work|mobile)|(home|work|mobile|cell|patient)phone/,
  },
  {
    rule: "email",
    word: /^(mails?|emails?|courriels?|mel|mels|messagerie)$/,
    stem: /courriel|email|adressemail|mailaddress|adresseelectronique|^mail|mail$/,
  },
  {
    rule: "address",
    word: /^(adresses?|address|addresses|addr|adr|rues?|streets?|voies?|zip|zips|zipcodes?|postcodes?|postal|postale|postaux|cp|villes?|city|cities|towns?|communes?|residences?|domiciles?|quartiers?|iris|latitude|longitude|gps|geocode|geocodes|geolocation)$/,
    stem: /adresse|address|codepostal|postalcode|postcode|zipcode|codeinsee|lieuderesidence|villenaissance/,
    unless: /^(discharge|admitted|admission|sortie|entree|source|destination|provenance|abord|administration|route)$/,
  },
  {
    rule: "name",
    word: /^(noms?|names?|prenoms?|surnames?|firstnames?|lastnames?|forenames?|fullnames?|patronymes?|patronymiques?|maiden|initiales|initials|identite|identites|nickname|pseudo|alias|middlename)$/,
    stem: /prenom|firstname|lastname|surname|forename|familyname|givenname|maidenname|middlename|fullname|usualname|birthname|(patient|person|personne|malade|doctor|physician|practitioner|provider|author|nurse|medecin|praticien|auteur)s?(nom|name)|nom(du|de|d|dela)?(patient|malade|famille|naissance|usuel|usage|jeunefille|marital|complet|personne|medecin|praticien|auteur)|patronym/,
    unless:
      /^(site|sites|unit|units|unite|unites|uf|hospital|hopital|hopitaux|service|services|department|departement|pole|dmu|ghu|group|groupe|establishment|etablissement|file|fichier|table|column|colonne|class|classe|label|concept|vocabulary|drug|medicament|pipeline|pipe|system|systeme|model|modele|nlp|score|section|indicator|indicateur|source|domain|domaine|unite)$/,
  },
];
