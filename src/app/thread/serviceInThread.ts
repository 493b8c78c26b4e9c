import type { CorrectedFigures, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import type { Caller } from "./Caller.ts";
import type { figureDoors } from "./figureDoors.ts";
import { receivedMatrixPiece } from "./sentMatrixPiece.ts";
import { receivedLine, type SentLine } from "./sentLine.ts";

/** The figures that a thread holds, as if they were computed here. */
export function serviceInThread(
  caller: Caller<ReturnType<typeof figureDoors>>,
  known: Pick<FigureService, "catalogue" | "tree" | "validations">,
): FigureService {
  const sheets = new Map(known.catalogue.map((indicator) => [indicator.id, indicator]));
  const named = (id: string) => sheets.get(id)!;
  const received = (line: SentLine) => receivedLine<IndicatorFigures>(line, named);
  const corrected = (line: SentLine<CorrectedFigures>) => receivedLine<CorrectedFigures>(line, named);
  return {
    ...known,
    async overview(view, signal) {
      const { lines, ...overview } = await caller.ask("overview", [view], { signal });
      return { ...overview, lines: lines.map(received) };
    },
    async *linesBelow(ids, sites, view, signal) {
      for await (const piece of caller.listen("linesBelow", [ids, sites, view], signal))
        yield new Map([...piece].map(([site, lines]) => [site, lines.map(received)]));
    },
    async *matrix(ids, sites, view, signal) {
      for await (const piece of caller.listen("matrix", [ids, sites, view], signal))
        yield receivedMatrixPiece(piece, named);
    },
    signalsBelow: (view, sites, signal) => caller.ask("signalsBelow", [view, sites], { signal }),
    early: async (view, signal) => (await caller.ask("early", [view], { signal })).map(received),
    earlyBelow: async (view, signal) =>
      (await caller.ask("earlyBelow", [view], { signal })).map(({ site, lines }) => ({
        site,
        lines: lines.map(received),
      })),
    earlyDays: (view, since, signal) => caller.ask("earlyDays", [view, since], { signal }),
    facts: (view) => caller.ask("facts", [view]),
    async indicator(id, view, signal) {
      const { line, coarser, provenance } = await caller.ask("indicator", [id, view], { signal });
      return { line: corrected(line), coarser: coarser && corrected(coarser), provenance };
    },
    waterfall: (id, view, signal) => caller.ask("waterfall", [id, view], { signal }),
    breakdown: (id, by, view, signal) => caller.ask("breakdown", [id, by, view], { signal }),
    funnel: (id, view, signal) => caller.ask("funnel", [id, view], { signal }),
    levels: (ids, sites, view, signal) => caller.ask("levels", [ids, sites, view], { signal }),
    pairs: async (ids, view, other, signal) =>
      (await caller.ask("pairs", [ids, view, other], { signal })).map((pair) => ({
        ...pair,
        indicator: named(pair.indicator),
      })),
    pivot: (asked, view, signal) => caller.ask("pivot", [asked, view], { signal }),
    adjusted: (id, view, signal) => caller.ask("adjusted", [id, view], { signal }),
    async quality(view) {
      const { measured, ...report } = await caller.ask("quality", [view]);
      return { ...report, measured: measured.map(named) };
    },
    verdicts: (view, signal) => caller.ask("verdicts", [view], { signal }),
  };
}
