import type { FunnelClass } from "./funnelClass.ts";

const CLASSES = ["low 0.001", "low 0.025", "not significant", "high 0.025", "high 0.001"] as const;

/** The class against the wider of two pairs of limits: the less significant one, none where they lie on opposite sides. */
export function milderFunnelClass(one: FunnelClass, other: FunnelClass): FunnelClass {
  const [a, b] = [CLASSES.indexOf(one) - 2, CLASSES.indexOf(other) - 2];
  const milder = a * b <= 0 ? 0 : Math.sign(a) * Math.min(Math.abs(a), Math.abs(b));
  return CLASSES[milder + 2]!;
}
