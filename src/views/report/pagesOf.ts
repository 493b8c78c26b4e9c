import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import type { BookletPage, BookletPart } from "./BookletPage.ts";
import { definitionLines } from "./definitionLines.ts";
import { evenly } from "./evenly.ts";
import { entryLines } from "./entryLines.ts";
import { inPages } from "./inPages.ts";
import { partHeight, sheetRoom } from "./partHeight.ts";

/** Rows or lines that an A4 page holds under its heading. */
const room = { belowSignals: 12, followUp: 50, summary: 20, completeness: 40, stages: 40, definitions: 66 } as const;

/** An indicator with the room that it takes: pixels below its heading, null for a sheet. */
export interface PrintedIndicator {
  readonly indicator: Indicator;
  readonly height: number | null;
}

export interface BookletParts {
  /** Indicators with a part of their own. */
  readonly indicators: readonly PrintedIndicator[];
  /** How many sentences say what changed and what is left to do. */
  readonly highlights: number;
  /** What the register says of them and of the place, in the order of its sheet. */
  readonly said: readonly NumberedEntry[];
  /** Hospitals whose completeness is told, and ids whose stage is; null where the template tells neither. */
  readonly warehouse: { readonly sites: readonly number[]; readonly stages: readonly string[] } | null;
}

/**
 * The sheets of a booklet in their order: contents, signals, what was decided (below them where it is short), all in one table, each
 * indicator, those without a figure last, then how to read them. What is short stands below what comes before it where there is room.
 */
export function pagesOf(parts: BookletParts, language: Language): readonly BookletPage[] {
  const { indicators, highlights } = parts;
  const heightOf = (part: BookletPart): number => {
    const below = belowHeading(part, highlights, indicators);
    return below === null ? sheetRoom : partHeight.heading + below;
  };
  return inPages(partsOf(parts, language), sheetRoom, heightOf).map((page) => page as [BookletPart, ...BookletPart[]]);
}

function belowHeading(part: BookletPart, highlights: number, indicators: readonly PrintedIndicator[]): number | null {
  switch (part.kind) {
    case "signals":
      return part.ids.length > 0 ? null : partHeight.signals + partHeight.highlight * highlights;
    case "summary":
      return partHeight.summary + partHeight.summaryRow * part.ids.length;
    case "stages":
      return partHeight.stages + partHeight.row * part.ids.length;
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
  const defined = inPages(indicators, room.definitions, ({ indicator }) => definitionLines(indicator.sheet[language]));
  const isBelow = said.reduce((sum, { entry }) => sum + entryLines(entry), 0) <= room.belowSignals;
  const [below, followed] = isBelow ? [said, []] : [[], said];
  const isSilent = ({ height }: PrintedIndicator) => height === partHeight.silent;
  const inTurn = [...indicators.filter((one) => !isSilent(one)), ...indicators.filter(isSilent)];
  const stages = warehouse && (warehouse.stages.length > 0 ? evenly(warehouse.stages, room.stages) : [[]]);
  return [
    { kind: "contents" },
    { kind: "signals", ids: below.map(({ entry }) => entry.id) },
    ...inPages(followed, room.followUp, ({ entry }) => entryLines(entry)).map((some) => ({
      kind: "followUp" as const,
      ids: some.map(({ entry }) => entry.id),
    })),
    ...evenly(ids, room.summary).map((some) => ({ kind: "summary" as const, ids: some })),
    ...(stages ?? []).map((some) => ({ kind: "stages" as const, ids: some })),
    ...evenly(warehouse?.sites ?? [], room.completeness).map((sites) => ({ kind: "completeness" as const, sites })),
    ...inTurn.map(({ indicator }) => ({ kind: "indicator" as const, id: indicator.id })),
    { kind: "methods" },
    ...defined.map((some) => ({ kind: "definitions" as const, ids: some.map(({ indicator }) => indicator.id) })),
  ];
}
