/** What the processing of every sheet does not serve. */
export const aboutUnitsOnly = {
  fr: "Le chiffre porte sur des unités et des sites : il n’évalue aucun professionnel et ne sert pas à la prise en charge d’un patient donné.",
  en: "The figure is about units and sites: it assesses no member of staff and does not serve the care of any one patient.",
} as const;
