import { DataTable } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Comparison, JudgedPeers } from "../../figures/comparison/Comparison.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { profileWords } from "../../figures/sentences/profileWords.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { comparisonColumns } from "./comparisonColumns.tsx";

interface ComparisonTableProps {
  readonly line: IndicatorFigures;
  readonly comparison: Comparison;
  readonly profile: string | null;
  readonly judged: JudgedPeers;
  /** The hospital that the screen is about; null above hospitals. */
  readonly self: number | null;
}

/** The table behind the funnel, the hospital of the screen first, then in the order of the tree: other names lead to the screens of theirs. */
export function ComparisonTable({ line, comparison, profile, judged, self }: ComparisonTableProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { tree } = useExtract().service;
  const stamp = useStamp(formatWindow(comparison.window, language));
  const { title } = line.indicator.sheet[language];
  const caption = t("views.comparison.tableOf", { title, profile: profileWords(profile, t) });
  const site = (id: number) => tree.sites.get(id)!;
  return (
    <DataTable
      dense
      caption={caption}
      columns={comparisonColumns(
        line.indicator,
        judged,
        {
          name: (id) => site(id).name,
          link: (id) =>
            id === self ? (
              <strong>{site(id).name}</strong>
            ) : (
              <ViewLink to={{ site: site(id).code }}>{site(id).name}</ViewLink>
            ),
        },
        speech,
      )}
      rows={judged.hospitals.toSorted((a, b) => Number(b.site === self) - Number(a.site === self))}
      rowKey={(row) => String(row.site)}
      stamp={`${caption}\n${stamp}`}
    />
  );
}
