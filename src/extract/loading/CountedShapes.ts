/** Shapes of indicators whose figures `indicator_cube` can carry. */
export type CountedShape = "proportion" | "mean" | "delay";

/** Indicators whose counts are read, by id. */
export type CountedShapes = ReadonlyMap<string, CountedShape>;
