import { ChevronRight } from "lucide-react";
import { Suspense, useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import { comparisonTable } from "../../export/tables/comparisonTable.ts";
import { lacksDocuments } from "../../figures/comparison/lacksDocuments.ts";
import { fewestPeers } from "../../figures/comparison/fewestPeers.ts";
import type { Comparison, Peers } from "../../figures/comparison/Comparison.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import {
  apartSentence,
  comparisonNotes,
  gapsSentence,
  outsideSentences,
  spreadSentence,
} from "../../figures/sentences/comparisonSentences.ts";
import { selfSentence } from "../../figures/sentences/selfSentence.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { profileWords } from "../../figures/sentences/profileWords.ts";
import type { Sentence } from "../../locales/translate.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { laterWriters } from "../export/laterWriters.ts";
import { FunnelChart } from "../figure/laterCharts.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { FunnelLegend } from "./FunnelLegend.tsx";
import styles from "./Indicator.module.css";

interface PeerFunnelProps {
  readonly line: IndicatorFigures;
  readonly comparison: Comparison;
  readonly peers: Peers;
  /** Those of the perimeter. */
  readonly hospitals: readonly number[];
}

/** The hospitals of one profile: what is outside, in a sentence; the picture or the table behind it; what it does not say. */
export function PeerFunnel({ line, comparison, peers, hospitals }: PeerFunnelProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { address, go } = useNavigation();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const { indicator } = line;
  const { judged } = peers;
  const places = useMemo((): ComparedPlaces => {
    const site = (id: number) => tree.sites.get(id);
    return {
      own: new Set(hospitals),
      self: hospitals.includes(view.site) ? view.site : null,
      perimeter: site(view.site)?.name ?? "",
      name: (id) => site(id)?.name ?? String(id),
      code: (id) => site(id)?.code ?? String(id),
    };
  }, [tree, view.site, hospitals]);
  const said = (sentences: readonly Sentence[]) => sentences.map(({ id, values }) => t(id, values));
  const self = selfSentence(peers, places, indicator, t, language);
  const apart = apartSentence(peers, t, language);
  const aside = apart && <p className={styles.label}>{t(apart.id, apart.values)}</p>;
  if (!judged) {
    const count = peers.sites.length - peers.apart.length;
    return (
      <>
        <p className={styles.words}>
          {self && t(self.id, self.values)} {t("figure.comparison.few", { count, fewest: fewestPeers })}
        </p>
        {aside}
      </>
    );
  }
  const words = said([...(self ? [self] : []), ...outsideSentences(judged, places, language)]).join(" ");
  const spread = spreadSentence(judged, language);
  const gaps = gapsSentence(judged, places, t, language);
  // A picture that is taken away has no legend beside it.
  const keys = t("views.comparison.keys", {
    widened: String(judged.funnel.widened),
    incomplete: String(judged.hospitals.some((one) => lacksDocuments(one) && one.point.value !== null)),
  });
  const subject = t("views.comparison.tableOf", {
    title: indicator.sheet[language].title,
    profile: profileWords(peers.profile, t),
  });
  return (
    <>
      <p className={styles.words}>
        {words} {spread && t(spread.id, spread.values)} {gaps && t(gaps.id, gaps.values)}
      </p>
      {address.as === "table" ? (
        <ComparisonTable
          line={line}
          comparison={comparison}
          profile={peers.profile}
          judged={judged}
          self={places.self}
        />
      ) : (
        <Suspense fallback={<Skeleton lines={8} />}>
          <FunnelChart
            indicator={indicator}
            judged={judged}
            places={places}
            label={words}
            onChoose={(site) => go({ site: tree.sites.get(site)!.code })}
          />
          <FunnelLegend indicator={indicator} judged={judged} places={places} />
        </Suspense>
      )}
      <ExportMenu
        exported={{
          subject,
          covered: formatWindow(comparison.window, language),
          table: () => comparisonTable(indicator, judged, places.name, speech),
          said: [
            words,
            ...said([spread, gaps, apart].filter((sentence) => sentence !== null)),
            ...said(comparisonNotes(indicator, comparison, judged, places, language)),
          ],
          chart: {
            title: subject,
            words: [words, ...said([spread, gaps].filter((sentence) => sentence !== null)), keys].join(" "),
            draw: async () => {
              const { drawFunnel } = await laterWriters.funnel();
              return drawFunnel({ indicator, judged, places, width: 960, height: 420 }, speech);
            },
          },
        }}
      />
      {aside}
      <details className={styles.provenance}>
        <summary>
          <ChevronRight aria-hidden size={18} /> {t("views.comparison.howTo")}
        </summary>
        <ul>
          {said(comparisonNotes(indicator, comparison, judged, places, language)).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
