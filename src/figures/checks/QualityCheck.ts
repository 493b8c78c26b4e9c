import type { ExcludedRows } from "../../extract/OpenedExtract.ts";

/**
 * Kahn's categories of data quality: does it have the form that was agreed on, is it there, can it be true.
 *
 * Source: Kahn et al. (2016), eGEMs 4(1), 1244.
 */
export const checkCategories = ["conformance", "completeness", "plausibility"] as const;
export type CheckCategory = (typeof checkCategories)[number];

/** Rules that keep a row out of the figures. */
export type RowRule = ExcludedRows["rule"];

/** What is known of documents that stay in the figures. */
export const documentRules = ["unread", "unreadable", "unknown-type"] as const;
export type DocumentRule = (typeof documentRules)[number];

export interface QualityCheck {
  readonly category: CheckCategory;
  readonly rule: RowRule | DocumentRule;
  /** Where rows failed it; null where none did, in any table. */
  readonly where: { readonly table: string; readonly column: string } | null;
  /** Rows that failed it. */
  readonly rows: number;
  /** Rows looked at; null where `where` is. */
  readonly of: number | null;
  /** Ids of the indicators that are counted without these rows, or that miss what these documents say. */
  readonly indicators: readonly string[];
}
