/** Labels of EDS-NLP whose mentions are quantities of the body: they alone carry a number (`eds.quantities`). */
export const quantityNames = ["bmi", "weight", "size"] as const;
export type QuantityName = (typeof quantityNames)[number];
