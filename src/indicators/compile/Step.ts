/**
 * One relation of a compiled catalogue, made by a SELECT. `step`: only the steps after it read it. `draft`: only the next few do, so that
 * it is not worth compressing.
 */
export interface Step {
  readonly name: string;
  readonly select: string;
  readonly kind: "step" | "draft" | "table" | "view";
}

/** The first step of each name: families that share an intermediate table each ask for it. */
export function withoutRepeats<S extends { readonly name: string }>(steps: readonly S[]): readonly S[] {
  const names = new Set<string>();
  return steps.filter(({ name }) => !names.has(name) && names.add(name));
}
