import { useMemo } from "react";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import type { SiteVerdicts } from "../../figures/completeness/SiteVerdicts.ts";
import type { View } from "../../perimeter/View.ts";
import { useQuality, useVerdicts } from "../context/useFigures.ts";

/** The documents of a site, and which indicators are fit for steering there. */
export type JudgedSite = SiteQuality & SiteVerdicts;

/** The hospitals of a view with what is known of their documents, asked where a booklet tells it. */
export function useJudgedSites(view: View, due: boolean) {
  const quality = useQuality(view, due);
  const verdicts = useVerdicts(view, due);
  const data = useMemo(
    () =>
      quality.data &&
      verdicts.data &&
      quality.data.sites.map((site): JudgedSite => ({
        ...site,
        verdicts: verdicts.data.find((one) => one.site === site.site)?.verdicts ?? [],
      })),
    [quality.data, verdicts.data],
  );
  return {
    data,
    error: quality.error ?? verdicts.error,
    refetch: () => void Promise.all([quality.refetch(), verdicts.refetch()]),
  };
}
