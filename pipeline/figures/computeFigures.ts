import type { Descriptor } from "../../src/extract/Descriptor.ts";
import type { FigureSource } from "../../src/figures/createFigureService.ts";
import { finestGrainOf } from "../../src/figures/finestGrainOf.ts";
import { isTooFine } from "../../src/figures/isTooFine.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import { type TableRow, tabulate } from "../../src/figures/tabulate.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { siteByCode } from "../../src/perimeter/resolveView.ts";
import type { Site } from "../../src/perimeter/SiteTree.ts";
import type { Grain } from "../../src/perimeter/View.ts";
import { Misused } from "../command/Misused.ts";
import type { Answered } from "./Answered.ts";
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
  const { descriptor } = current.source;
  if (asked.since === null)
    return { rows: current.rows.map((row) => ({ ...row, since: null })), descriptor, since: null };
  const { from, to } = current;
  const earlier = await answerOf(asked.since, { ...asked, from, to }, now);
  const since = earlier.source.descriptor;
  if (!(Date.parse(since.extractedAt) < Date.parse(descriptor.extractedAt)))
    throw new Misused("misuse.since", { since: since.extractedAt, extractedAt: descriptor.extractedAt });
  const changes = await changesSince(earlier, current, asked.breakdown.grain);
  return { rows: current.rows.map((row, at) => ({ ...row, since: changes[at]! })), descriptor, since };
}

async function answerOf(folder: string, asked: FiguresAsked, now: () => Date): Promise<Answered> {
  return openedSource(folder, now, async (source) => {
    const { descriptor } = source;
    const site = siteOf(source, asked.site);
    const from = asked.from ?? descriptor.period.start;
    const to = asked.to ?? descriptor.period.end;
    if (site === null) return { rows: [], source, site, from, to };
    const { level, grain, splits } = asked.breakdown;
    const indicators = indicatorsOf(source, asked.indicators);
    const fine = indicators.filter((indicator) => tooFine(indicator, level ?? site.level, grain));
    const rows = await tabulate(source, {
      indicators: indicators.filter((indicator) => !fine.includes(indicator)),
      site: site.id,
      level,
      grain,
      splits,
      filters: {},
      from,
      to,
      unprotected: asked.unprotected,
    });
    const withheld = fine.map((indicator): TableRow => ({
      indicator: indicator.id,
      site,
      period: from,
      splits: {},
      figure: { state: "not measured", missing: [] },
      correction: null,
      nlpVersion: null,
    }));
    return { rows: [...rows, ...withheld], source, site, from, to };
  });
}

function siteOf({ tree }: FigureSource, code: string | null): Site | null {
  if (code === null) return tree.sites.get(tree.root) ?? null;
  return siteByCode(tree, code) ?? tree.sites.get(Number(code)) ?? null;
}

/** Whether the sheet forbids so fine a level or a grain. */
function tooFine(indicator: Indicator, level: Site["level"], grain: Grain | null): boolean {
  return isTooFine(indicator, level) || (grain !== null && finestGrainOf(indicator, grain) !== grain);
}
