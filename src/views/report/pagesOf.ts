import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import type { BookletPage } from "./BookletPage.ts";
import { definitionLines } from "./definitionLines.ts";
import { evenly } from "./evenly.ts";
import { entryLines } from "./entryLines.ts";
import { inPages } from "./inPages.ts";

/** Rows or lines that an A4 page holds under its heading. */
const room = { belowSignals: 12, followUp: 50, summary: 20, completeness: 40, stages: 40, definitions: 58 } as const;

export interface BookletParts {
  /** Indicators with a page of their own. */
  readonly indicators: readonly Indicator[];
  /** What the register says of them and of the place, in the order of its sheet. */
  readonly said: readonly NumberedEntry[];
  /** Hospitals whose completeness is told, and indicators whose stage is; null where the template tells neither. */
  readonly warehouse: { readonly sites: readonly number[]; readonly catalogue: readonly Indicator[] } | null;
}

/** The sheets of a booklet in their order: contents, signals, what was decided (below them where it is short), all in one table, one page each, then how to read them. */
export function pagesOf({ indicators, said, warehouse }: BookletParts, language: Language): readonly BookletPage[] {
  const ids = indicators.map(({ id }) => id);
  const defined = inPages(indicators, room.definitions, ({ sheet }) => definitionLines(sheet[language]));
  const isBelow = said.reduce((sum, { entry }) => sum + entryLines(entry), 0) <= room.belowSignals;
  const [below, followed] = isBelow ? [said, []] : [[], said];
  return [
    { kind: "contents" },
    { kind: "signals", ids: below.map(({ entry }) => entry.id) },
    ...inPages(followed, room.followUp, ({ entry }) => entryLines(entry)).map((some) => ({
      kind: "followUp" as const,
      ids: some.map(({ entry }) => entry.id),
    })),
    ...evenly(ids, room.summary).map((some) => ({ kind: "summary" as const, ids: some })),
    ...(warehouse
      ? [
          ...evenly(warehouse.sites, room.completeness).map((sites) => ({
            kind: "completeness" as const,
            sites,
          })),
          ...evenly(warehouse.catalogue, room.stages).map((some) => ({
            kind: "stages" as const,
            ids: some.map(({ id }) => id),
          })),
        ]
      : []),
    ...ids.map((id) => ({ kind: "indicator" as const, id })),
    { kind: "methods" },
    ...defined.map((some) => ({ kind: "definitions" as const, ids: some.map(({ id }) => id) })),
  ];
}
