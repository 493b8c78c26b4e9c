import { waterfallSql } from "../cube/waterfallSql.ts";
import type { Place } from "../cube/Question.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import { exclusionsOf, type ExclusionRule } from "../indicators/compile/exclusionsOf.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { FigureSource } from "./createFigureService.ts";
import type { Inquiry } from "./Ledger.ts";

/** Units that one rule leaves out after those before it; several rules where one alone leaves out too few to be shown. */
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

/**
 * Counts on the records, rule by rule, what is left out of an indicator's denominator; nothing of fewer than k patients is told. `beside`
 * are the places under the same one, with which the same rules are put together: the place above less some of them tells nothing
 * of the others.
 */
export async function waterfallOf(
  { engine, dialect }: Pick<FigureSource, "engine" | "dialect">,
  family: Family,
  indicator: Indicator,
  inquiry: Pick<Inquiry, "place" | "filters" | "from" | "to">,
  { calendar, k, beside }: WaterfallContext,
  options: QueryOptions,
): Promise<ToldWaterfall> {
  const exclusions = exclusionsOf(indicator, calendar);
  const { place } = inquiry;
  const asked = { ...inquiry, place: beside ? beside.above : place, parts: beside ? beside.parts : null };
  const sql = waterfallSql({ ...family, indicators: [indicator] }, exclusions, asked, dialect);
  const names = exclusions.flatMap((_, at) => [`units_${at}`, `patients_${at}`]);
  const shape = Object.fromEntries(
    [...(beside ? ["part"] : []), "units", ...names].map((name) => [name, "integer" as const]),
  );
  const { columns } = await engine.query({ sql, shape }, options);
  const own = beside ? columns.part!.indexOf(place.site) : 0;
  const read = (name: string) => columns[name]?.[own] ?? 0;
  const counted = exclusions
    .map(({ rule }, at) => ({
      rules: [rule],
      removed: read(`units_${at}`),
      patients: columns[`patients_${at}`]!.map((patients) => patients ?? 0),
    }))
    // The period of a figure mostly lies within the days that its indicator covers: no rule of anyone's.
    .filter(({ rules, patients }) => rules[0] !== "window" || patients.some((one) => one > 0));
  const told = toldOf(read("units"), counted, k);
  return told.state === "counted" ? { ...told, from: inquiry.from, to: inquiry.to } : told;
}

/** The places under the one above, the place itself among them; null where none is above. */
export interface WaterfallContext {
  readonly calendar: Calendar;
  readonly k: number;
  readonly beside: { readonly above: Place; readonly parts: readonly Place[] } | null;
}

interface Counted {
  readonly rules: readonly ExclusionRule[];
  readonly removed: number;
  /** At least so many distinct patients among them, at the place and at each one beside. */
  readonly patients: readonly number[];
}

/** Puts a rule that leaves out 1 to k − 1 patients together with the next ones, the last with those before. */
export function toldOf(units: number, counted: readonly Counted[], k: number): ToldRules {
  const told: Counted[] = [];
  let open: Counted | null = null;
  for (const one of counted) {
    open = open ? together(open, one) : one;
    if (isTelling(open, k)) continue;
    told.push(open);
    open = null;
  }
  while (open && told.length > 0) {
    open = together(told.pop()!, open);
    if (!isTelling(open, k)) {
      told.push(open);
      open = null;
    }
  }
  if (open) return { state: "hidden" };
  let left = units;
  const steps = told.map(({ rules, removed }): WaterfallStep => ({ rules, removed, left: (left -= removed) }));
  return { state: "counted", units, steps };
}

const isTelling = ({ patients }: Counted, k: number) => patients.some((one) => one > 0 && one < k);

/**
 * One patient may be among both: together they are at least the larger of the two. Those whose documents were not read protect nobody,
 * since the share read of each figure tells how many they are.
 */
const together = (a: Counted, b: Counted): Counted => ({
  rules: [...a.rules, ...b.rules],
  removed: a.removed + b.removed,
  patients: a.patients.map((_, at) => Math.max(...[a, b].map((one) => (isRead(one) ? 0 : one.patients[at]!)))),
});

const isRead = ({ rules }: Counted) => rules.every((rule) => rule === "read");
