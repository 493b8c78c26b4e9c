import type { ExportTable } from "../../export/ExportTable.ts";
import type { StampLine } from "../../export/StampLine.ts";
import type { CsvDialect } from "../../export/toCsv.ts";
import type { Translate } from "../../locales/translate.ts";
import type { Exported } from "./Exported.ts";
import { laterWriters } from "./laterWriters.ts";

/** What every file says beside its content. */
export interface Leaving {
  readonly stamp: readonly StampLine[];
  /** That it is synthetic, to be seen on a picture; null where it is not. */
  readonly mark: string | null;
  readonly t: Translate;
}

/** One format that something is offered in; its code is fetched when it is first asked for. */
export interface Writer {
  readonly format: "csv.french" | "csv.standard" | "xlsx" | "svg" | "png" | "sql";
  readonly extension: string;
  write(leaving: Leaving): Promise<Blob>;
}

/** The formats that something is offered in. */
export function writersOf({ table, said = [], chart, sql }: Exported): readonly Writer[] {
  return [
    ...(table ? tableWriters(table, said) : []),
    ...(chart ? chartWriters(chart) : []),
    ...(sql ? [sqlWriter(sql, said)] : []),
  ];
}

function tableWriters(make: NonNullable<Exported["table"]>, sentences: readonly string[]): readonly Writer[] {
  const said = (leaving: Leaving, { columns }: ExportTable) => [
    ...withSentences(leaving, sentences),
    ...(columns.some(({ header }) => header === leaving.t("files.column.state"))
      ? [{ name: leaving.t("files.stamp.reading"), words: leaving.t("files.stamp.reading.words") }]
      : []),
  ];
  const csv = (dialect: CsvDialect): Writer => ({
    format: `csv.${dialect}`,
    extension: "csv",
    async write(leaving) {
      const { toCsv } = await laterWriters.csv();
      const table = make();
      return new Blob([toCsv(table, said(leaving, table), dialect)], { type: "text/csv;charset=utf-8" });
    },
  });
  const workbook: Writer = {
    format: "xlsx",
    extension: "xlsx",
    async write(leaving) {
      const { toXlsx } = await laterWriters.xlsx();
      const { t } = leaving;
      const table = make();
      return toXlsx(table, said(leaving, table), { data: t("files.sheet.data"), notes: t("files.sheet.notes") });
    },
  };
  return [csv("french"), csv("standard"), workbook];
}

function chartWriters({ title, words, draw }: NonNullable<Exported["chart"]>): readonly Writer[] {
  const picture = async ({ stamp, mark, t }: Leaving) => {
    const [{ standaloneSvg }, { pageSetting }] = await Promise.all([laterWriters.svg(), laterWriters.page()]);
    const [drawing, setting] = await Promise.all([draw(), pageSetting()]);
    const foot = stamp.map((line) => t("files.stamp.line", { ...line })).join(" · ");
    return standaloneSvg({ drawing, title, words, mark, foot }, setting);
  };
  return [
    {
      format: "svg",
      extension: "svg",
      write: async (leaving) => new Blob([(await picture(leaving)).svg], { type: "image/svg+xml" }),
    },
    {
      format: "png",
      extension: "png",
      async write(leaving) {
        const { toPng } = await laterWriters.png();
        return toPng(await picture(leaving));
      },
    },
  ];
}

/** The stamp, and what is said beside the content. */
const withSentences = ({ stamp, t }: Leaving, sentences: readonly string[]): readonly StampLine[] => [
  ...stamp,
  ...sentences.map((words) => ({ name: t("files.stamp.said"), words })),
];

function sqlWriter(sql: string, sentences: readonly string[]): Writer {
  return {
    format: "sql",
    extension: "sql",
    async write(leaving) {
      const { sqlFile } = await laterWriters.sql();
      const said = withSentences(leaving, sentences).map((line) => leaving.t("files.stamp.line", { ...line }));
      return new Blob([sqlFile(sql, said)], { type: "application/sql" });
    },
  };
}
