import { documentCountsSql } from "../../cube/documentCountsSql.ts";
import { hideParts } from "../../disclosure/hideParts.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { familyId, familiesOf } from "../../indicators/compile/Family.ts";
import { missingColumns } from "../../indicators/measured.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { FigureSource } from "../createFigureService.ts";
import { hidePlaces } from "../protection/hidePlaces.ts";
import type { ReadingCount } from "./ReadingShares.ts";

/** Documents of one site, month by month; null where secrecy hides them. */
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
 * something was made, only the denominator is protected: of all groups together, and of each so that the others do not tell it by
 * subtraction (`hideParts`). How many are of unknown type is told as a share of all: that group protects none.
 */
export async function documentCounts(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, SiteDocuments>> {
  const { engine, dialect, descriptor, columns: brought } = source;
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
  const rows = Array.from({ length }, (_, row): Row => ({
    site: columns.site[row]!,
    month: columns.month[row]!.slice(0, 7),
    group: columns.document_group[row] as DocumentGroup | null,
    patients: columns.patients[row]!,
    count: {
      documents: columns.documents[row]!,
      read: brought.has("note_nlp_run.note_id") ? columns.read[row]! : null,
      unreadable: brought.has("note.text_length") ? columns.unreadable[row]! : null,
      unknown: columns.unknown[row]!,
    },
  }));
  const isHidden = await hiddenMonths(source, sites, k, options);
  const hidden = hiddenOf(rows, isHidden, k);
  for (const row of rows) {
    const { site, month, group, count } = row;
    const { all, groups } = found.get(site)!;
    const months = group === null ? all : (groups.get(group) ?? []);
    if (group !== null) groups.set(group, months);
    months.push({ month, count: hidden.has(row) ? null : count });
  }
  for (const { all, groups } of found.values())
    for (const months of [all, ...groups.values()]) months.sort((a, b) => (a.month < b.month ? -1 : 1));
  return found;
}

/** The documents of one group (null: of all) of a site in a month, and the distinct patients behind them. */
interface Row {
  readonly site: number;
  readonly month: string;
  readonly group: DocumentGroup | null;
  readonly patients: number;
  readonly count: ReadingCount;
}

/** Months of a site in which the figures of all documents, whatever their type, are hidden. */
async function hiddenMonths(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<(site: number, month: string) => boolean> {
  const measurable = source.catalogue.filter((indicator) => missingColumns(indicator, source.columns).length === 0);
  const indicator = measurable.find(({ unit, documents }) => unit === "document" && documents === "all");
  if (!indicator) return () => false;
  const family = familiesOf(measurable).find(({ id }) => id === familyId(indicator))!;
  const { start, end } = calendarOf(source.descriptor);
  const inquiry = {
    filters: {},
    from: periodOf(start, "month").start,
    to: periodOf(end, "month").end,
    grain: "month",
  } as const;
  const settled = await hidePlaces(source, family, [indicator], sites, inquiry, k, options);
  return (site, month) => settled.isHidden(indicator, site, `${month}-01`);
}

function hiddenOf(
  rows: readonly Row[],
  isHidden: (site: number, month: string) => boolean,
  k: number,
): ReadonlySet<Row> {
  if (k <= 1) return new Set();
  const hidden = new Set(
    rows.filter(({ site, month, group, patients }) => patients < k || (group === null && isHidden(site, month))),
  );
  const tables = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.site} ${row.month}`;
    tables.set(name, [...(tables.get(name) ?? []), row]);
  }
  for (const table of tables.values()) {
    const isTold = table.every((row) => row.group !== null || !hidden.has(row));
    const parts = table.filter(({ group }) => group !== null && group !== "UNKNOWN");
    const cells = parts.map((row): TableCell => ({
      cell: { rule: "process", denominator: { units: row.count.documents, patients: row.patients, exact: true } },
      state: hidden.has(row) ? "hide" : "publish",
    }));
    for (const at of hideParts(isTold, cells, k)) hidden.add(parts[at]!);
  }
  return hidden;
}
