import { Fragment } from "react";
import type { Column } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { useExtract } from "../context/useFigures.ts";
import { PlainTable } from "./PlainTable.tsx";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { stages } from "./stages.ts";
import { tellsOfStage } from "./tellsOfStage.ts";

interface StagesPageProps {
  readonly place: SheetPlace;
  /** Of which there is more to say than that they are research. */
  readonly lines: readonly IndicatorFigures[];
  /** Of the whole catalogue, to be counted. */
  readonly all: readonly IndicatorFigures[];
}

/** Which versions read the documents, and the algorithms by stage, each with what it rests on: a stage is said once, above its own. */
export function StagesPage({ place, lines, all }: StagesPageProps) {
  const { t, language } = useSpeech();
  const { report } = useExtract().opened;
  const count = (stage: IndicatorFigures["status"]["status"]) =>
    all.filter(({ status }) => status.status === stage).length;
  const untold = all.filter((line) => !tellsOfStage(line)).length;
  const columns: readonly Column<IndicatorFigures>[] = [
    { key: "title", header: t("views.column.indicator"), text: ({ indicator }) => indicator.sheet[language].title },
    {
      key: "evidence",
      header: t("views.definition.evidence"),
      numeric: true,
      text: ({ indicator }) => String(indicator.evidence.length),
    },
    {
      key: "review",
      header: t("report.stage.review"),
      text: ({ indicator }) => formatDate(indicator.reviewOn, language),
    },
  ];
  const declared: Column<IndicatorFigures> = {
    key: "declared",
    header: t("report.stage.declared"),
    wraps: true,
    text: ({ status }) => (status.fallBack ? t(`figure.status.${status.declared}`) : ""),
  };
  return (
    <Sheet place={place} title={t("report.title.stages")}>
      <p className={styles.small}>
        {t("report.stage.count", {
          steering: count("steering"),
          validated: count("validated"),
          research: count("research"),
        })}{" "}
        {report.nlpVersions.length > 0 && t("report.stage.versions", { versions: report.nlpVersions.join(", ") })}{" "}
        {t("report.stage.adoption")}
      </p>
      {untold > 0 && <p className={styles.small}>{t("report.stage.untold", { count: untold })}</p>}
      {stages.map((stage) => {
        const some = lines.filter(({ status }) => status.status === stage);
        const words = t("report.definition.stage", { stage: t(`figure.status.${stage}`) });
        return some.length === 0 ? null : (
          <Fragment key={stage}>
            <h3>{words}</h3>
            <PlainTable
              caption={words}
              columns={some.some(({ status }) => status.fallBack) ? [...columns, declared] : columns}
              rows={some}
              rowKey={({ indicator }) => indicator.id}
            />
          </Fragment>
        );
      })}
    </Sheet>
  );
}
