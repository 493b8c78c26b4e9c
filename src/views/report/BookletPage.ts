/** A part of a booklet with a heading of its own; `sites` and `ids` are what of a longer list stands in it. */
export type BookletPart =
  /** `ids` of all indicators where their table stands in it, with the page of each; none where that takes sheets of its own. */
  | { readonly kind: "contents"; readonly ids: readonly string[] }
  /** `ids` of entries of the register that stand below. */
  | { readonly kind: "signals"; readonly ids: readonly string[] }
  /** `ids` of entries of the register. */
  | { readonly kind: "followUp"; readonly ids: readonly string[] }
  | { readonly kind: "summary"; readonly ids: readonly string[] }
  | { readonly kind: "indicator"; readonly id: string }
  | { readonly kind: "completeness"; readonly sites: readonly number[] }
  /** `ids` of the indicators of whose stage there is more to say than that it is research. */
  | { readonly kind: "stages"; readonly ids: readonly string[] }
  | { readonly kind: "methods" }
  | { readonly kind: "definitions"; readonly ids: readonly string[] };

/** One sheet of paper of a booklet: a part, or several short ones below each other. */
export type BookletPage = readonly [BookletPart, ...BookletPart[]];
