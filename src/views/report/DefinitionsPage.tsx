import { Fragment } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { fallBackSentence } from "../../figures/sentences/fallBackSentence.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { ownerOf } from "../../indicators/ownerOf.ts";
import { printedParts } from "./definitionLines.ts";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { stages } from "./stages.ts";

/** What the indicators of the booklet count, and what they do not say, by stage: each stage is said once a page. */
export function DefinitionsPage({
  place,
  lines,
}: {
  readonly place: SheetPlace;
  readonly lines: readonly IndicatorFigures[];
}) {
  const { t, language } = useSpeech();
  return (
    <Sheet place={place} title={t("report.title.definitions")}>
      {stages.map((stage) => {
        const some = lines.filter(({ status }) => status.status === stage);
        return some.length === 0 ? null : (
          <Fragment key={stage}>
            <h3>{t("report.definition.stage", { stage: t(`figure.status.${stage}`) })}</h3>
            {some.map(({ indicator, status }) => {
              const sheet = indicator.sheet[language];
              const fallen = fallBackSentence(status, t, language);
              return (
                <section key={indicator.id} className={styles.sheetOf}>
                  <h4>{sheet.title}</h4>
                  {printedParts.map((part) =>
                    sheet[part] ? (
                      <p key={part}>
                        {part !== "definition" && <strong>{t(`views.definition.${part}`)}. </strong>}
                        {sheet[part]}
                      </p>
                    ) : null,
                  )}
                  <p className={styles.soft}>
                    {t("report.definition.end", {
                      owner: ownerOf(indicator, language),
                      review: t("views.definition.review", { date: formatDate(indicator.reviewOn, language) }),
                    })}{" "}
                    {fallen && t(fallen.id, fallen.values)}
                  </p>
                </section>
              );
            })}
          </Fragment>
        );
      })}
    </Sheet>
  );
}
