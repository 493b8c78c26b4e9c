import { useDeferredValue } from "react";
import { CodeKey } from "../../charts/codes/CodeKey.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { SiteVerdicts } from "../../figures/completeness/SiteVerdicts.ts";
import type { SteeringVerdict } from "../../figures/completeness/SteeringVerdict.ts";
import { wordList } from "../../locales/wordList.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useVerdicts } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Quality.module.css";
import { VerdictLegend } from "./VerdictLegend.tsx";
import { VerdictList } from "./VerdictList.tsx";
import { VerdictTable } from "./VerdictTable.tsx";

/** Which indicators are fit for steering where: every site in one letter, one site in full sentences. */
export function Verdicts() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { data: found, error, refetch, isPlaceholderData } = useVerdicts(view);
  const data = useDeferredValue<typeof found | null>(found, null);
  useAnnouncement(data && !isPlaceholderData ? t("quality.verdict.loaded") : null);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <>
        <p className={styles.note}>{t("quality.verdict.waiting")}</p>
        <Skeleton lines={12} />
      </>
    );
  return (
    <Stale stale={isPlaceholderData}>
      <Judged judged={data} />
    </Stale>
  );
}

const isMeasured = ({ reasons }: SteeringVerdict) => reasons.every(({ code }) => code !== "not measured");

function Judged({ judged }: { readonly judged: readonly SiteVerdicts[] }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { catalogue, tree } = useExtract().service;
  const measured = judged.flatMap(({ verdicts }) => verdicts.filter(isMeasured));
  const rows = catalogue.filter(({ id }) => measured.some(({ indicator }) => indicator === id));
  const all = judged.flatMap(({ verdicts }) =>
    verdicts.filter(({ indicator }) => rows.some(({ id }) => id === indicator)),
  );
  const research = new Set(
    all.flatMap(({ indicator, reasons }) => (reasons.some(({ code }) => code === "research") ? [indicator] : [])),
  );
  const [only, ...others] = judged;
  return (
    <>
      <p className={styles.words}>
        {t("quality.verdict.summary", { fit: all.filter(({ fit }) => fit).length, all: all.length })}{" "}
        {research.size > 0 && t("quality.verdict.research", { count: research.size, all: rows.length })}
      </p>
      <p className={styles.note}>
        {t("quality.verdict.whole", { period: formatWindow(view, language) })}{" "}
        {rows.length < catalogue.length &&
          t("quality.verdict.unmeasured", {
            count: catalogue.length - rows.length,
            titles: wordList(
              catalogue.filter((one) => !rows.includes(one)).map(({ sheet }) => sheet[language].title),
              language,
            ),
          })}
      </p>
      {only && others.length === 0 ? (
        <VerdictList verdicts={all} />
      ) : (
        <>
          <VerdictLegend verdicts={all} />
          <VerdictTable judged={judged} indicators={rows} />
          <CodeKey sites={judged.flatMap(({ site }) => tree.sites.get(site) ?? [])} />
        </>
      )}
      <TermList names={["verdict", "status", "phase"]} />
    </>
  );
}
