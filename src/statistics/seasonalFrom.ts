/** Known months from which a season is told from the rest: two years. Below, most months of the year have one value at most. */
export const SEASONAL_FROM = 24;
