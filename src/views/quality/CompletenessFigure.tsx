import { CompletenessChart } from "../../charts/completeness/CompletenessChart.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import type { CompletenessFit } from "../../figures/completeness/CompletenessFit.ts";
import { lowMonths } from "../../figures/completeness/lowMonths.ts";
import { isExpected } from "../../figures/completeness/isExpected.ts";
import { fitSentence, fitWords } from "../../figures/sentences/fitSentences.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Quality.module.css";
import { SiteLink } from "./SiteLink.tsx";

interface CompletenessFigureProps {
  readonly site: number;
  readonly group: DocumentGroup;
  readonly fit: Extract<CompletenessFit, { readonly state: "fitted" }>;
  /** What tells it from its neighbours. */
  readonly named: "site" | "group";
}

/** One small chart under its name, with its level, its start and its incomplete months in words. */
export function CompletenessFigure({ site, group, fit, named }: CompletenessFigureProps) {
  const { t, language } = useSpeech();
  const { extent, view } = usePerimeter();
  const { tree } = useExtract().service;
  const low = isExpected(group) ? lowMonths(group, fit) : [];
  const said = fitSentence(group, fit, language);
  const short = fitWords(group, fit, language);
  const months = low.length > 0 ? t("quality.completeness.lowCount", { count: low.length }) : "";
  const words = [tree.sites.get(site)!.name, t(`quality.group.${group}`)].join(", ");
  return (
    <li>
      <p className={styles.name}>
        {named === "site" ? (
          <SiteLink site={site} />
        ) : (
          <ViewLink to={{ document: group, as: "table" }}>{t(`quality.group.${group}`)}</ViewLink>
        )}
      </p>
      <CompletenessChart
        fit={fit}
        low={low}
        extent={extent}
        window={view}
        label={`${words}. ${t(said.id, said.values)} ${months}`}
      />
      <p className={styles.level}>
        {t(short.id, short.values)}
        {months && <span className={styles.lowCount}>{months}</span>}
      </p>
    </li>
  );
}
