import type { FunnelClass } from "./funnelClass.ts";

const CLASSES = ["low 0.001", "low 0.025", "not significant", "high 0.025", "high 0.001"] as const;

/** The class against the wider of two pairs of limits: the less significant one, none where they lie on opposite sides. */
export function milderFunnelClass(one: FunnelClass, other: FunnelClass): FunnelClass {
  const [, middle] = [one, other, "not significant" as const].map((of) => CLASSES.indexOf(of)).sort((a, b) => a - b);
  return CLASSES[middle!]!;
}
