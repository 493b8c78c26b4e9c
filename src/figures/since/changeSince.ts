import type { SplitChange, Wanting } from "./SplitChange.ts";
import type { PublishedPeriod, PublishedSeries } from "./PublishedSeries.ts";

/** Which periods are compared, by their first days. */
export interface ComparedPeriods {
  /** The one shown now; of a count, the day at which it stands. */
  readonly current: string;
  /** The one that the earlier extract would have shown to the same question; null where it had none. */
  readonly earlier: string | null;
  /** First days of periods at which the extract declares a break. */
  readonly breaks: readonly string[];
}

type Counted = Extract<PublishedPeriod, { readonly state: "final" | "provisional" }>;

/**
 * Walks from the figure shown then to the figure shown now in two steps, so that the parts add up: the period shown then, from then
 * to today; and in today's data, from that period to the one shown now.
 *
 * The first step has one cause, the first that holds: another definition, another version having read that period, a revision of
 * the past. Published figures do not tell a revision apart from a change of definition or version that came with it: it is in that
 * part. The second step is new data, and none is taken across a break: a version that reads the new period and not the old one
 * would pass for a change at the hospital.
 *
 * A count at the watermark is taken from the one to the other in one step.
 */
export function changeSince(
  then: PublishedSeries | null,
  now: Omit<PublishedSeries, "complete">,
  { current, earlier, breaks }: ComparedPeriods,
): SplitChange {
  if (then && then.shape !== now.shape) return { state: "not comparable" };
  const shownNow = counted(now.periods, current, "now");
  if (!isCounted(shownNow)) return shownNow;
  const shownThen = counted(then?.periods ?? [], earlier, "then");
  if (!isCounted(shownThen)) return shownThen;
  const isBetween = (start: string) => shownThen.period < start && start <= current;
  if (now.shape === "count") {
    if (breaks.some(isBetween)) return { state: "across a break" };
    const cause = then!.definition === now.definition ? null : "definition";
    return { state: "undivided", total: shownNow.value - shownThen.value, cause };
  }
  const same = counted(now.periods, earlier, "same period now");
  if (!isCounted(same)) return same;
  if (same.nlpVersion !== shownNow.nlpVersion || breaks.some(isBetween)) return { state: "across a break" };
  const cause =
    then!.definition !== now.definition
      ? "definition"
      : shownThen.nlpVersion !== same.nlpVersion
        ? "version"
        : "revision";
  const past = { cause, difference: same.value - shownThen.value } as const;
  const newData = shownNow.value - same.value;
  return { state: "split", total: past.difference + newData, past, newData };
}

/** The figure of a complete period, or what to say where it has none. */
function counted(
  periods: readonly PublishedPeriod[],
  wanted: string | null,
  whose: Wanting,
): Counted | Extract<SplitChange, { readonly whose: Wanting }> {
  const found = periods.find(({ period }) => period === wanted);
  if (found?.state === "final") return found;
  return { state: found?.state === "hidden" ? "hidden" : "missing", whose };
}

function isCounted(found: ReturnType<typeof counted>): found is Counted {
  return found.state === "final" || found.state === "provisional";
}
