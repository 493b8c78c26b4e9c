/** A choice of this project: at 0.05, the default of the package, chance alone would give a signal in one week of twenty. */
export const farringtonAlpha = 0.005;
