import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { Measured } from "../../figures/correction/Validation.ts";
import { measuredShare, type ValidationRow, validationRows } from "../../figures/correction/validationRows.ts";
import { decimalsFor, formatInterval, formatValue } from "../../figures/sentences/formatFigure.ts";
import { formatMonth } from "../../figures/sentences/formatPeriod.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { wordList } from "../../locales/wordList.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Quality.module.css";

const performances = ["sensitivity", "specificity", "ppv", "npv"] as const;

/** How often each rule was right, as people read the same documents, and the versions in use that nobody measured. */
export function ValidationTable({ measured }: { readonly measured: readonly Indicator[] }) {
  const { t, language } = useSpeech();
  const { opened, service } = useExtract();
  const caption = t("quality.validation.caption");
  const stamp = useStamp("", {});
  const rows = validationRows(measured, opened.report.nlpVersions, service.validations);
  if (rows.length === 0) return <p className={styles.note}>{t("quality.validation.none")}</p>;
  const unmeasured = new Set(rows.flatMap(({ indicator, validation }) => (validation ? [] : [indicator.id])));
  const title = ({ indicator }: ValidationRow) => indicator.sheet[language].title;
  const others = measured.filter(
    (indicator) => indicator.labels.length > 0 && !rows.some((row) => row.indicator === indicator),
  );
  const words = (found: Measured | null | undefined) => {
    if (!found) return "";
    const share = measuredShare(found);
    return t("quality.validation.cases", {
      share: formatValue(share.value, "percent", decimalsFor(share, "percent"), language),
      interval: formatInterval(share, "percent", language)!,
      cases: found.cases,
    });
  };
  const place = ({ validation }: ValidationRow) =>
    validation === null
      ? ""
      : validation.site === null
        ? t("quality.validation.everywhere")
        : (service.tree.sites.get(validation.site)?.name ?? "");
  return (
    <>
      <p className={styles.words}>
        {t("quality.validation.unmeasured.all", { count: unmeasured.size })}{" "}
        {others.length > 0 &&
          t("quality.validation.others", {
            count: others.length,
            titles: wordList(
              others.map(({ sheet }) => sheet[language].title),
              language,
            ),
          })}
      </p>
      <p className={styles.note}>{t("quality.validation.note")}</p>
      <DataTable
        dense
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={rows}
        rowKey={({ indicator, version, validation }) =>
          [indicator.id, version, validation?.level, validation?.site, validation?.validatedOn].join(" ")
        }
        columns={[
          {
            key: "indicator",
            header: t("views.column.indicator"),
            text: title,
            sort: title,
            wraps: true,
            cell: (row) => (
              <ViewLink to={{ screen: { name: "indicator", id: row.indicator.id } }}>{title(row)}</ViewLink>
            ),
          },
          {
            key: "version",
            header: t("views.column.version"),
            text: ({ version }) => version ?? t("quality.unsaid"),
            sort: ({ version }) => version,
          },
          ...performances.map((name) => ({
            key: name,
            header: t(`quality.column.${name}`),
            numeric: true,
            text: ({ validation }: ValidationRow) =>
              validation ? words(validation[name]) : name === "sensitivity" ? t("quality.validation.unmeasured") : "",
            sort: ({ validation }: ValidationRow) => validation?.[name]?.value ?? null,
          })),
          {
            key: "level",
            header: t("quality.column.level"),
            text: ({ validation }) => (validation ? t("quality.validation.level", { level: validation.level }) : ""),
          },
          {
            key: "validated",
            header: t("quality.column.validated"),
            text: ({ validation }) =>
              validation?.validatedOn ? formatMonth(validation.validatedOn, language, "short") : "",
            sort: ({ validation }) => validation?.validatedOn ?? null,
          },
          { key: "place", header: t("quality.column.place"), text: place, sort: place, wraps: true },
        ]}
      />
      <TermList names={["error", "corrected", "interval"]} />
    </>
  );
}
