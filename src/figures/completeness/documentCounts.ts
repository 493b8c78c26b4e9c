import { documentCountsSql } from "../../cube/documentCountsSql.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { ReadingCount } from "./ReadingShares.ts";

/** Documents of one site, month by month; null where fewer than k patients stand behind them. */
export interface SiteDocuments {
  readonly all: readonly MonthOfDocuments[];
  readonly groups: ReadonlyMap<DocumentGroup, readonly MonthOfDocuments[]>;
}

export interface MonthOfDocuments {
  readonly month: string;
  readonly count: ReadingCount | null;
}

const shape = {
  site: "integer",
  month: "date",
  document_group: "text",
  documents: "integer",
  read: "integer",
  unreadable: "integer",
  unknown: "integer",
  patients: "integer",
} as const;

/**
 * Counts the documents of some sites on the records: roll-ups keep neither groups nor what could be read. As for every share of whether
 * something was made, only the denominator is protected.
 */
export async function documentCounts(
  { engine, dialect, descriptor, columns: brought }: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, SiteDocuments>> {
  const { start, end, watermark } = calendarOf(descriptor);
  const day = watermark.notes.slice(0, 10);
  const last = lastWholeMonth(day < end ? day : end);
  const sql = documentCountsSql(sites, periodOf(start, "month").start, periodOf(`${last}-01`, "month").end, dialect);
  const { length, columns } = await engine.query({ sql, shape }, options);
  const found = new Map(
    sites.map((site) => [
      site,
      { all: [] as MonthOfDocuments[], groups: new Map<DocumentGroup, MonthOfDocuments[]>() },
    ]),
  );
  for (let row = 0; row < length; row += 1) {
    const { all, groups } = found.get(columns.site[row]!)!;
    const group = columns.document_group[row] as DocumentGroup | null;
    const months = group === null ? all : (groups.get(group) ?? []);
    if (group !== null) groups.set(group, months);
    const count: ReadingCount = {
      documents: columns.documents[row]!,
      read: brought.has("note_nlp_run.note_id") ? columns.read[row]! : null,
      unreadable: brought.has("note.text_length") ? columns.unreadable[row]! : null,
      unknown: columns.unknown[row]!,
    };
    months.push({ month: columns.month[row]!.slice(0, 7), count: columns.patients[row]! < k ? null : count });
  }
  for (const { all, groups } of found.values())
    for (const months of [all, ...groups.values()]) months.sort((a, b) => (a.month < b.month ? -1 : 1));
  return found;
}
