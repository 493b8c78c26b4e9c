import type { StampLine } from "../../export/StampLine.ts";
import type { Translate } from "../../locales/translate.ts";
import type { Exported } from "./Exported.ts";
import type { Format } from "./formatsOf.ts";

interface Written {
  readonly content: Blob;
  readonly extension: string;
}

/** Writes one format; its code is fetched when it is first asked for. */
export async function writeFormat(
  format: Format,
  exported: Exported,
  stamp: readonly StampLine[],
  t: Translate,
): Promise<Written> {
  const ofTable = [...stamp, { name: t("files.stamp.reading"), words: t("files.stamp.reading.words") }];
  switch (format) {
    case "csv.french":
    case "csv.standard": {
      const { toCsv } = await import("../../export/toCsv.ts");
      const text = toCsv(await exported.table!(), ofTable, format === "csv.french" ? "french" : "standard");
      return { content: new Blob([text], { type: "text/csv;charset=utf-8" }), extension: "csv" };
    }
    case "xlsx": {
      const { toXlsx } = await import("../../export/toXlsx.ts");
      const names = { data: t("files.sheet.data"), notes: t("files.sheet.notes") };
      return { content: await toXlsx(await exported.table!(), ofTable, names), extension: "xlsx" };
    }
    case "svg":
    case "png": {
      const picture = await pictureOf(exported, stamp.map((line) => t("files.stamp.line", { ...line })).join(" · "));
      if (format === "svg") return { content: new Blob([picture.svg], { type: "image/svg+xml" }), extension: "svg" };
      const { toPng } = await import("../../export/toPng.ts");
      return { content: await toPng(picture), extension: "png" };
    }
    case "sql": {
      const { sqlFile } = await import("../../export/sqlFile.ts");
      return { content: new Blob([sqlFile(exported.sql!, stamp)], { type: "application/sql" }), extension: "sql" };
    }
  }
}

async function pictureOf({ chart, subject }: Exported, foot: string) {
  const [{ standaloneSvg }, { pageSetting }] = await Promise.all([
    import("../../export/standaloneSvg.ts"),
    import("../../export/pageSetting.ts"),
  ]);
  const [drawing, setting] = await Promise.all([chart!.draw(), pageSetting()]);
  return standaloneSvg({ drawing, title: subject, words: chart!.words, foot }, setting);
}
