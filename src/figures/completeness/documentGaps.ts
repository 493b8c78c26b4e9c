import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addMonths, monthCount } from "../../perimeter/months.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { type CompletenessGroup, completenessGroups, type CompletenessMonth } from "./CompletenessFit.ts";
import { indicatorsWithout } from "./indicatorsWithout.ts";
import { lowMonths } from "./lowMonths.ts";
import { readingWithin } from "./readingWithin.ts";
import type { SiteQuality } from "./SiteQuality.ts";
import { startOf } from "./startOf.ts";
import { fewestRead } from "./verdictOf.ts";

/** Why documents cannot be used. */
export type GapCause =
  /** Not one ever came. */
  | { readonly kind: "no documents" }
  /** They were not there yet: they are from `start` on. */
  | { readonly kind: "before start"; readonly start: string }
  /** Below 0.8·c0: so many units with a document among so many, of the months of the gap. */
  | { readonly kind: "low"; readonly numerator: number; readonly denominator: number; readonly c0: number }
  /** Share (0–1) of all documents, of any type, that the analysis read. */
  | { readonly kind: "few read"; readonly share: number };

/** Documents of one site that cannot be used, when, and for which indicators. */
export interface DocumentGap {
  readonly site: number;
  /** Null: documents of every type. */
  readonly group: CompletenessGroup | null;
  readonly cause: GapCause;
  /** First month, `YYYY-MM`. */
  readonly from: string;
  /** Last month; null while it goes on at the last that is complete. */
  readonly to: string | null;
  /** Ids, in the order of the catalogue. */
  readonly indicators: readonly string[];
}

/**
 * The documents that cannot be used in a window, for the indicators that the extract measures: what goes on first, then the latest.
 * Documents that are there since before the window have no gap at their start.
 */
export function documentGaps(
  sites: readonly SiteQuality[],
  measured: readonly Indicator[],
  window: TimeWindow,
): readonly DocumentGap[] {
  const reading = measured.filter(({ unread }) => unread !== undefined).map(({ id }) => id);
  return sites
    .flatMap((one) => [
      ...completenessGroups.flatMap((group) =>
        groupGaps(one, group, window).map(({ since, ...gap }) => ({
          ...gap,
          indicators: indicatorsWithout(measured, { group, isLow: gap.cause.kind === "low", since }),
        })),
      ),
      ...readingGaps(one, window).map((gap) => ({ ...gap, indicators: reading })),
    ])
    .filter(({ indicators }) => indicators.length > 0)
    .sort((a, b) => compare(b.to ?? "9999", a.to ?? "9999"));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Gap = Omit<DocumentGap, "indicators">;
/** With the months known after it; 0 where what it lacks bears on what comes after too. */
type GroupGap = Gap & { readonly since: number };

function groupGaps({ site, fits }: SiteQuality, group: CompletenessGroup, window: TimeWindow): readonly GroupGap[] {
  const fit = fits[group];
  if (fit?.state !== "fitted") return [];
  const { c, c0 } = fit;
  const from = c[0]!.month;
  if (c0 === 0) return [{ site, group, cause: { kind: "no documents" }, from, to: null, since: 0 }];
  const start = startOf(fit);
  const before: readonly GroupGap[] =
    start !== null && start > window.from
      ? [{ site, group, cause: { kind: "before start", start }, from, to: addMonths(start, -1), since: 0 }]
      : [];
  const low = lowMonths(group, fit).filter(({ month }) => window.from <= month && month <= window.to);
  return [...before, ...runsOf(low).map((run) => lowGap(site, group, run, c0, c.at(-1)!.month))];
}

function lowGap(
  site: number,
  group: CompletenessGroup,
  run: readonly CompletenessMonth[],
  c0: number,
  lastMonth: string,
): GroupGap {
  const sum = (side: "numerator" | "denominator") => run.reduce((total, month) => total + month[side], 0);
  const to = run.at(-1)!.month;
  return {
    site,
    group,
    cause: { kind: "low", numerator: sum("numerator"), denominator: sum("denominator"), c0 },
    from: run[0]!.month,
    to: to === lastMonth ? null : to,
    since: monthCount(to, lastMonth) - 1,
  };
}

/** Months that follow each other, together. */
function runsOf(months: readonly CompletenessMonth[]): readonly (readonly CompletenessMonth[])[] {
  const runs: CompletenessMonth[][] = [];
  for (const one of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.at(-1)!.month, 1) === one.month) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function readingGaps({ site, reading }: SiteQuality, window: TimeWindow): readonly Gap[] {
  const count = readingWithin(reading, window);
  if (!count || count.read === null || count.documents === 0) return [];
  const share = count.read / count.documents;
  return share < fewestRead
    ? [{ site, group: null, cause: { kind: "few read", share }, from: window.from, to: null }]
    : [];
}
