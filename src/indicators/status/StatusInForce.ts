import type { Indicator } from "../language/Indicator.ts";

/** Why a declared status no longer holds. */
export type FallBack =
  /** `versions` read the documents now, `system version`, and were not validated here. */
  | { readonly because: "version"; readonly versions: readonly string[] }
  /** Declared after the last validation; `words` are the extract's own. */
  | { readonly because: "break"; readonly date: string; readonly words: string };

/** The status of an indicator in an extract, beside what its sheet declares; `fallBack` is null where they are the same. */
export interface StatusInForce {
  readonly declared: Indicator["status"];
  readonly status: Indicator["status"];
  readonly fallBack: FallBack | null;
}
