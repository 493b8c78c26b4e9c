import { useSpeech } from "../../charts/Speech.ts";
import { checksOf } from "../../figures/checks/checksOf.ts";
import type { QualityReport } from "../../figures/completeness/SiteQuality.ts";
import type { MessageId } from "../../locales/translate.ts";
import { useExtract } from "../context/useFigures.ts";
import { CheckTable } from "./CheckTable.tsx";
import { isDocumentRule } from "./ruleWords.ts";
import styles from "./Quality.module.css";

/** What was checked of the rows and the documents of the extract, and what else its reading found worth knowing. */
export function Checks({ report }: { readonly report: QualityReport }) {
  const { t } = useSpeech();
  const { opened } = useExtract();
  const checks = checksOf(opened.report, report);
  const ofRows = new Map(checks.filter(({ rule }) => !isDocumentRule(rule)).map(({ rule, where }) => [rule, where]));
  const passed = [...ofRows.values()].filter((where) => where === null).length;
  return (
    <>
      <p className={styles.words}>{t("quality.checks.passed", { passed, all: ofRows.size })}</p>
      <p className={styles.note}>{t("quality.checks.note")}</p>
      <CheckTable checks={checks} />
      {opened.report.remarks.length > 0 && (
        <ul className={styles.remarks}>
          {opened.report.remarks.map(({ code, values }) => (
            <li key={`${code} ${JSON.stringify(values)}`}>{t(`problem.${code}` as MessageId, values)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
