/** Headings that make up the parts of a discharge letter, one array a part. */
export const letterParts = [
  ["motif"],
  ["conclusion", "evolution"],
  ["actes", "examens", "examens complémentaires"],
  ["traitements sortie"],
  ["modalites sortie"],
  ["antécédents", "allergies"],
] as const;
