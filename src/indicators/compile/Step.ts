/** One relation of a compiled catalogue, made by a SELECT. `step`: only the steps after it read it. */
export interface Step {
  readonly name: string;
  readonly select: string;
  readonly kind: "step" | "table" | "view";
}
