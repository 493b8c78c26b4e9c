import type { FigureService } from "../../figures/FigureService.ts";
import type { Asking } from "./Call.ts";
import { type SentMatrixPiece, sentMatrixPiece } from "./sentMatrixPiece.ts";
import { type SentLine, sentLine } from "./sentLine.ts";

/** Parameters of a question to a service, save the signal that ends them. */
type Question<Name extends keyof FigureService> = FigureService[Name] extends (...all: infer All) => unknown
  ? Required<All> extends [...infer Some, AbortSignal]
    ? Some
    : All
  : never;

type SentLines = ReadonlyMap<number, readonly SentLine[]>;

/** The questions to the figures that a thread holds; in answers, indicators go by their names. */
export function figureDoors(held: () => FigureService) {
  return {
    async overview(asked: Question<"overview">, { signal }: Asking) {
      const { lines, ...overview } = await held().overview(...asked, signal);
      return { ...overview, lines: lines.map(sentLine) };
    },
    async linesBelow(asked: Question<"linesBelow">, { signal, tell }: Asking<SentLines>) {
      for await (const piece of held().linesBelow(...asked, signal))
        tell(new Map([...piece].map(([site, lines]) => [site, lines.map(sentLine)])));
    },
    async matrix(asked: Question<"matrix">, { signal, tell }: Asking<SentMatrixPiece>) {
      for await (const piece of held().matrix(...asked, signal)) tell(sentMatrixPiece(piece));
    },
    signalsBelow: (asked: Question<"signalsBelow">, { signal }: Asking) => held().signalsBelow(...asked, signal),
    early: async (asked: Question<"early">, { signal }: Asking) => (await held().early(...asked, signal)).map(sentLine),
    earlyBelow: async (asked: Question<"earlyBelow">, { signal }: Asking) =>
      (await held().earlyBelow(...asked, signal)).map(({ site, lines }) => ({ site, lines: lines.map(sentLine) })),
    earlyDays: (asked: Question<"earlyDays">, { signal }: Asking) => held().earlyDays(...asked, signal),
    facts: (asked: Question<"facts">) => held().facts(...asked),
    async indicator(asked: Question<"indicator">, { signal }: Asking) {
      const { line, coarser, provenance } = await held().indicator(...asked, signal);
      return { line: sentLine(line), coarser: coarser && sentLine(coarser), provenance };
    },
    waterfall: (asked: Question<"waterfall">, { signal }: Asking) => held().waterfall(...asked, signal),
    breakdown: (asked: Question<"breakdown">, { signal }: Asking) => held().breakdown(...asked, signal),
    funnel: (asked: Question<"funnel">, { signal }: Asking) => held().funnel(...asked, signal),
    levels: (asked: Question<"levels">, { signal }: Asking) => held().levels(...asked, signal),
    pairs: async (asked: Question<"pairs">, { signal }: Asking) =>
      (await held().pairs(...asked, signal)).map(({ indicator, ...pair }) => ({ ...pair, indicator: indicator.id })),
    pivot: (asked: Question<"pivot">, { signal }: Asking) => held().pivot(...asked, signal),
    adjusted: (asked: Question<"adjusted">, { signal }: Asking) => held().adjusted(...asked, signal),
    async quality(asked: Question<"quality">) {
      const { measured, ...report } = await held().quality(...asked);
      return { ...report, measured: measured.map(({ id }) => id) };
    },
    verdicts: (asked: Question<"verdicts">, { signal }: Asking) => held().verdicts(...asked, signal),
  };
}
