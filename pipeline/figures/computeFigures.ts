import type { Descriptor } from "../../src/extract/Descriptor.ts";
import type { FigureSource } from "../../src/figures/createFigureService.ts";
import { finestGrainOf } from "../../src/figures/finestGrainOf.ts";
import { isTooFine } from "../../src/figures/isTooFine.ts";
import { isTooShort } from "../../src/figures/isTooShort.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import { type TableRow, tabulate } from "../../src/figures/tabulate.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { siteByCode } from "../../src/perimeter/resolveView.ts";
import type { Site } from "../../src/perimeter/SiteTree.ts";
import type { Grain } from "../../src/perimeter/View.ts";
import { Misused } from "../command/Misused.ts";
import type { Answered, TooFine } from "./Answered.ts";
import { changesSince } from "./changesSince.ts";
import type { FiguresAsked } from "./FiguresAsked.ts";
import { indicatorsOf } from "./indicatorsOf.ts";
import { openedSource } from "./openedSource.ts";

/** A figure with its change since the earlier extract; null where none was given or the figure cannot be compared. */
export interface ComparedRow extends TableRow {
  readonly since: SplitChange | null;
}

/** Figures with what an output of them must say beside. */
export interface FiguresMade {
  readonly rows: readonly ComparedRow[];
  /** Indicators without a figure because their sheets allow none so fine. */
  readonly tooFine: readonly TooFine[];
  readonly descriptor: Descriptor;
  /** The earlier extract that they are compared with. */
  readonly since: Descriptor | null;
}

/**
 * The screen's own figures of an extract on disk, by the same path: the reader's checks, the roll-ups, disclosure, then
 * statistics. Rejects with `PackRefused` when the reader refuses the extract, `Misused` when it lacks what was asked for, or when
 * the extract to compare with is not earlier.
 */
export async function computeFigures(folder: string, asked: FiguresAsked, now: () => Date): Promise<FiguresMade> {
  const current = await answerOf(folder, asked, now);
  if (current.site === null) throw new Misused("misuse.value", { option: "site", value: asked.site ?? "" });
  const { from, to, tooFine } = current;
  const { descriptor } = current.source;
  if (asked.since === null)
    return { rows: current.rows.map((row) => ({ ...row, since: null })), tooFine, descriptor, since: null };
  const earlier = await answerOf(asked.since, { ...asked, from, to }, now);
  const since = earlier.source.descriptor;
  if (!(Date.parse(since.extractedAt) < Date.parse(descriptor.extractedAt)))
    throw new Misused("misuse.since", { since: since.extractedAt, extractedAt: descriptor.extractedAt });
  const changes = await changesSince(earlier, current, asked.breakdown.grain);
  return { rows: current.rows.map((row, at) => ({ ...row, since: changes[at]! })), tooFine, descriptor, since };
}

async function answerOf(folder: string, asked: FiguresAsked, now: () => Date): Promise<Answered> {
  return openedSource(folder, now, async (source) => {
    const { descriptor } = source;
    const site = siteOf(source, asked.site);
    const from = asked.from ?? descriptor.period.start;
    const to = asked.to ?? descriptor.period.end;
    if (site === null) return { rows: [], tooFine: [], source, site, from, to };
    const { level, grain, splits } = asked.breakdown;
    const indicators = indicatorsOf(source, asked.indicators);
    const tooFine = indicators.flatMap((indicator): readonly TooFine[] => {
      const what = refused(indicator, level ?? site.level, grain, { from, to });
      return what ? [{ indicator, what }] : [];
    });
    const rows = await tabulate(source, {
      indicators: indicators.filter((one) => !tooFine.some(({ indicator }) => indicator === one)),
      site: site.id,
      level,
      grain,
      splits,
      filters: {},
      from,
      to,
      unprotected: asked.unprotected,
    });
    const withheld = tooFine.map(({ indicator, what }): TableRow => {
      const tooFine = what === "level" ? indicator.finestLevel! : what;
      const figure = { state: "not measured", missing: [], tooFine } as const;
      const nothing = { figure, charted: figure, correction: null, nlpVersion: null, early: null };
      return { indicator: indicator.id, site, period: from, splits: {}, ...nothing };
    });
    return { rows: [...rows, ...withheld], tooFine, source, site, from, to };
  });
}

function siteOf({ tree }: FigureSource, code: string | null): Site | null {
  if (code === null) return tree.sites.get(tree.root) ?? null;
  return siteByCode(tree, code) ?? tree.sites.get(Number(code)) ?? null;
}

/** What the sheet forbids: so low a level, so fine a grain, or a window that is shorter. */
function refused(
  indicator: Indicator,
  level: Site["level"],
  grain: Grain | null,
  window: { readonly from: string; readonly to: string },
): TooFine["what"] | null {
  if (isTooFine(indicator, level)) return "level";
  const isFiner = grain === null ? isTooShort(indicator, window) : finestGrainOf(indicator, grain) !== grain;
  return isFiner ? "period" : null;
}
