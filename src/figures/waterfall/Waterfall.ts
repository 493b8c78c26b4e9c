import type { ExclusionRule } from "../../indicators/compile/exclusionsOf.ts";
import type { Inquiry } from "../Ledger.ts";

/** Units that one rule leaves out after those before it; several rules where one of them alone is not to be told. */
export interface WaterfallStep {
  readonly rules: readonly ExclusionRule[];
  readonly removed: number;
  /** Units after it. */
  readonly left: number;
}

interface CountedRules {
  readonly state: "counted";
  readonly units: number;
  readonly steps: readonly WaterfallStep[];
}

/** From all units of a place and a period to the denominator: `units` less every `removed` is what the last step leaves. */
export type ToldRules =
  | CountedRules
  /** However the rules are put together, one of them would tell of fewer than k patients. */
  | { readonly state: "hidden" };

/** With the first and the last day that it counts; a count looks over the whole extract, whatever the period shown. */
export type ToldWaterfall = (CountedRules & Pick<Inquiry, "from" | "to">) | Exclude<ToldRules, CountedRules>;

/** Or the extract holds counts only: there is no record to be counted rule by rule. */
export type Waterfall = ToldWaterfall | { readonly state: "not published" };
