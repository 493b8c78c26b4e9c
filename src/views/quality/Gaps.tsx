import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { completenessGroups } from "../../figures/completeness/CompletenessFit.ts";
import { documentGaps } from "../../figures/completeness/documentGaps.ts";
import type { QualityReport } from "../../figures/completeness/SiteQuality.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { GapTable } from "./GapTable.tsx";
import { SiteList } from "./SiteList.tsx";
import styles from "./Quality.module.css";

/** What the data department must know first: the documents that cannot be used, and the sites of which nothing can be told. */
export function Gaps({ report }: { readonly report: QualityReport }) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { sites, measured } = report;
  const gaps = useMemo(() => documentGaps(sites, measured, view), [sites, measured, view]);
  const open = gaps.filter(({ to }) => to === null);
  const count = (some: typeof gaps) => new Set(some.map(({ site }) => site)).size;
  const untold = sites.filter(({ fits }) => completenessGroups.some((group) => fits[group]?.state === "hidden"));
  const words =
    gaps.length === 0
      ? t("quality.gaps.none")
      : sites.length === 1
        ? t("quality.gaps.here", { lasting: String(open.length > 0) })
        : t("quality.gaps.found", { sites: count(gaps), all: sites.length, lasting: count(open) });
  return (
    <>
      <p className={styles.words}>{words}</p>
      {untold.length > 0 && <SiteList words="quality.gaps.untold" ids={untold.map(({ site }) => site)} />}
      {gaps.length > 0 && <GapTable gaps={gaps} />}
    </>
  );
}
