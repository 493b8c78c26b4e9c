import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { isExpected } from "../../figures/completeness/isExpected.ts";
import { Switch } from "../../charts/Switch.tsx";
import { documentGroups } from "../../extract/store.ts";
import type { QualityReport } from "../../figures/completeness/SiteQuality.ts";
import { useNavigation } from "../context/Navigation.ts";
import { CompletenessCharts } from "./CompletenessCharts.tsx";
import { FitTable } from "./FitTable.tsx";
import { MonthTable } from "./MonthTable.tsx";
import styles from "./Quality.module.css";
import { StepTable } from "./StepTable.tsx";
import { wordList } from "../../locales/wordList.ts";

/** Every site and type of documents in one table, then one type month by month: its charts on one scale, or the numbers behind. */
export function Completeness({ report: { sites } }: { readonly report: QualityReport }) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const brought = documentGroups.filter((group) => sites.some(({ fits }) => fits[group]));
  const groups = brought.filter(
    (group) => isExpected(group) || sites.some(({ fits }) => fits[group]?.state === "fitted"),
  );
  const few = brought.filter((group) => !groups.includes(group)).map((group) => t(`quality.group.${group}`));
  const group = groups.find((one) => one === address.document) ?? groups[0];
  const [only, ...others] = sites;
  const alone = others.length === 0 ? only : undefined;
  if (!group) return null;
  return (
    <>
      <p className={styles.note}>{t("quality.completeness.note")}</p>
      <FitTable sites={sites} groups={groups} />
      {few.length > 0 && (
        <p className={styles.note}>{t("quality.completeness.few", { groups: wordList(few, language) })}</p>
      )}
      <div className={styles.choices}>
        {(!alone || address.as === "table") && (
          <Switch
            visible
            label={t("quality.completeness.document")}
            options={groups.map((value) => ({ value, words: t(`quality.group.short.${value}`) }))}
            value={group}
            onChoose={(document) => go({ document }, "replace")}
          />
        )}
        <Switch
          label={t("views.indicator.shownAs")}
          options={(["chart", "table"] as const).map((value) => ({ value, words: t(`views.as.${value}`) }))}
          value={address.as}
          onChoose={(as) => go({ as }, "replace")}
        />
      </div>
      {address.as === "chart" ? (
        <CompletenessCharts sites={sites} groups={alone ? groups : [group]} />
      ) : alone ? (
        <MonthTable site={alone} group={group} />
      ) : (
        <StepTable sites={sites} group={group} />
      )}
      <p className={styles.note}>{t("quality.completeness.method")}</p>
      <TermList names={["completeness", "start", "expectedLevel"]} />
    </>
  );
}
