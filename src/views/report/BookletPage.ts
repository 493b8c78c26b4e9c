/** One sheet of paper of a booklet; `sites` and `ids` are what of a longer list stands on it. */
export type BookletPage =
  | { readonly kind: "contents" }
  /** `ids` of entries of the register that stand below. */
  | { readonly kind: "signals"; readonly ids: readonly string[] }
  /** `ids` of entries of the register. */
  | { readonly kind: "followUp"; readonly ids: readonly string[] }
  | { readonly kind: "summary"; readonly ids: readonly string[] }
  | { readonly kind: "indicator"; readonly id: string }
  | { readonly kind: "completeness"; readonly sites: readonly number[] }
  | { readonly kind: "stages"; readonly ids: readonly string[] }
  | { readonly kind: "methods" }
  | { readonly kind: "definitions"; readonly ids: readonly string[] };
