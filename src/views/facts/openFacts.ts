/** Facts that are open at first: what is to be acted on comes before them. */
export const openFacts = 3;
