import { useSpeech } from "../../charts/Speech.ts";
import type { WatchedPlace } from "../../figures/FigureService.ts";
import { alertSentence } from "../../figures/sentences/alertSentences.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";

interface AlertPlacesProps {
  readonly places: readonly WatchedPlace[];
  readonly latest: string | null;
}

/** Groups and hospitals above a threshold in the latest complete week, in the order of the establishment. */
export function AlertPlaces({ places, latest }: AlertPlacesProps) {
  const { t, language } = useSpeech();
  const { sites } = useExtract().service.tree;
  if (places.length === 0) return null;
  const found = places.flatMap(({ site, lines }) =>
    lines.flatMap((line) => {
      const sentence = line.period === latest ? alertSentence(line, t, language) : null;
      return sentence ? [{ site: sites.get(site)!, id: line.indicator.id, sentence }] : [];
    }),
  );
  if (found.length === 0) {
    const judged = places.filter(({ lines }) =>
      lines.some(({ series }) => series.points.find(({ period }) => period === latest)?.upperLimit != null),
    );
    return <p className={styles.note}>{t("alerts.places.none", { judged: judged.length })}</p>;
  }
  return (
    <ul className={styles.signals}>
      {found.map(({ site, id, sentence }) => (
        <li key={`${site.id} ${id}`}>
          <ViewLink to={{ site: site.code }}>{site.name}</ViewLink>
          {" – "}
          {t(sentence.id, sentence.values)}
        </li>
      ))}
    </ul>
  );
}
