/** The stages of an indicator, in the order in which a booklet tells them. */
export const stages = ["steering", "validated", "research"] as const;
