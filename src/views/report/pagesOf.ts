import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import type { BookletPage, BookletPart } from "./BookletPage.ts";
import { definitionLines } from "./definitionLines.ts";
import { evenly } from "./evenly.ts";
import { entryLines } from "./entryLines.ts";
import { inPages } from "./inPages.ts";
import { partHeight, sheetRoom } from "./partHeight.ts";
import { stages } from "./stages.ts";

/** Rows or lines that an A4 page holds under its heading. */
const room = { belowSignals: 12, followUp: 50, summary: 20, completeness: 40, stages: 30, definitions: 64 } as const;

/** An indicator with the room that it takes: pixels below its heading, null for a sheet. */
export interface PrintedIndicator {
  readonly indicator: Indicator;
  readonly stage: (typeof stages)[number];
  readonly height: number | null;
}

export interface BookletParts {
  /** Indicators with a part of their own. */
  readonly indicators: readonly PrintedIndicator[];
  /** How many others of the template are named for not being measured. */
  readonly absent: number;
  /** How many sentences say what changed and what is left to do. */
  readonly highlights: number;
  /** What the register says of them and of the place, in the order of its sheet. */
  readonly said: readonly NumberedEntry[];
  /** Hospitals whose completeness is told, and ids whose stage is; null where the template tells neither. */
  readonly warehouse: { readonly sites: readonly number[]; readonly stages: readonly string[] } | null;
}

/**
 * The sheets of a booklet in their order: contents, signals, what was decided (below them where it is short), all in one table, each
 * indicator, those without a figure last, then how to read them. What is short stands below what comes before it where there is room, and
 * the table of all in the contents where it fits.
 */
export function pagesOf(parts: BookletParts, language: Language): readonly BookletPage[] {
  const { indicators, highlights, absent } = parts;
  const told = partsOf(parts, language);
  const ids = indicators.map(({ indicator }) => indicator.id);
  const titles = new Set(told.map(({ kind }) => kind).filter((kind) => kind !== "indicator" && kind !== "summary"));
  const contents = contentsHeight(ids.length, titles.size, absent);
  const isTable = ids.length > 0 && partHeight.heading + contents <= sheetRoom;
  const heightOf = (part: BookletPart): number => {
    const below = part.kind === "contents" ? (isTable ? contents : null) : belowHeading(part, highlights, indicators);
    return below === null ? sheetRoom : partHeight.heading + below;
  };
  const all: readonly BookletPart[] = [
    { kind: "contents", ids: isTable ? ids : [] },
    ...told.filter(({ kind }) => !isTable || kind !== "summary"),
  ];
  return inPages(all, sheetRoom, heightOf).map((page) => page as [BookletPart, ...BookletPart[]]);
}

/** Of contents with so many titles that hold the table of all indicators. */
function contentsHeight(rows: number, titles: number, absent: number): number {
  const { stamp, contentsLine, summary, summaryRow } = partHeight;
  return stamp + contentsLine * titles + summary + summaryRow * rows + partHeight.absent * absent;
}

function belowHeading(part: BookletPart, highlights: number, indicators: readonly PrintedIndicator[]): number | null {
  switch (part.kind) {
    case "signals":
      return part.ids.length > 0 ? null : partHeight.signals + partHeight.highlight * highlights;
    case "summary":
      return partHeight.summary + partHeight.summaryRow * part.ids.length;
    case "stages":
      return partHeight.stages + (part.ids.length > 0 ? partHeight.stageGroups : 0) + partHeight.row * part.ids.length;
    case "indicator":
      return indicators.find(({ indicator }) => indicator.id === part.id)?.height ?? null;
    case "methods":
      return partHeight.methods;
    default:
      return null;
  }
}

function partsOf({ indicators, said, warehouse }: BookletParts, language: Language): readonly BookletPart[] {
  const ids = indicators.map(({ indicator }) => indicator.id);
  const byStage = stages.flatMap((stage) => indicators.filter((one) => one.stage === stage));
  const defined = inPages(byStage, room.definitions, ({ indicator }) => definitionLines(indicator.sheet[language]));
  const isBelow = said.reduce((sum, { entry }) => sum + entryLines(entry), 0) <= room.belowSignals;
  const [below, followed] = isBelow ? [said, []] : [[], said];
  const isSilent = ({ height }: PrintedIndicator) => height === partHeight.silent;
  const inTurn = [...indicators.filter((one) => !isSilent(one)), ...indicators.filter(isSilent)];
  const told = warehouse && (warehouse.stages.length > 0 ? evenly(warehouse.stages, room.stages) : [[]]);
  return [
    { kind: "signals", ids: below.map(({ entry }) => entry.id) },
    ...inPages(followed, room.followUp, ({ entry }) => entryLines(entry)).map((some) => ({
      kind: "followUp" as const,
      ids: some.map(({ entry }) => entry.id),
    })),
    ...evenly(ids, room.summary).map((some) => ({ kind: "summary" as const, ids: some })),
    ...(told ?? []).map((some) => ({ kind: "stages" as const, ids: some })),
    ...evenly(warehouse?.sites ?? [], room.completeness).map((sites) => ({ kind: "completeness" as const, sites })),
    ...inTurn.map(({ indicator }) => ({ kind: "indicator" as const, id: indicator.id })),
    { kind: "methods" },
    ...defined.map((some) => ({ kind: "definitions" as const, ids: some.map(({ indicator }) => indicator.id) })),
  ];
}
