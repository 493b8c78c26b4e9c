import type { TimeWindow } from "./TimeWindow.ts";

/** What a view is held against: another place, by its code, or another window. */
export type Against =
  | { readonly kind: "site"; readonly site: string }
  | { readonly kind: "window"; readonly window: TimeWindow };

/** As an address says it: `PSL`, `2024-01..2024-12`. */
export function formatAgainst(against: Against): string {
  return against.kind === "site" ? against.site : `${against.window.from}..${against.window.to}`;
}
