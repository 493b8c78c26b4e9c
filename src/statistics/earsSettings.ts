/** EARS C2 as the CDC sets it; the least standard deviation is for counts that hardly vary. */
export const EARS_C2 = { alpha: 0.001, minSigma: 1 } as const;
