import type { Exported } from "./Exported.ts";

export type Format = "csv.french" | "csv.standard" | "xlsx" | "svg" | "png" | "sql";

/** The formats that something is offered in. */
export function formatsOf({ table, chart, sql }: Exported): readonly Format[] {
  return [
    ...(table ? (["csv.french", "csv.standard", "xlsx"] as const) : []),
    ...(chart ? (["svg", "png"] as const) : []),
    ...(sql ? (["sql"] as const) : []),
  ];
}
