import { useSpeech } from "../../charts/Speech.ts";
import { hidesWeeks } from "../../figures/early/hidesWeeks.ts";
import type { WatchedPlace } from "../../figures/FigureService.ts";
import { alertSentence } from "../../figures/sentences/alertSentences.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";

interface AlertPlacesProps {
  readonly places: readonly WatchedPlace[];
  readonly latest: string | null;
  /** Records are still being read: hidden weeks may be shown after. */
  readonly isAwaited: boolean;
}

/** Groups and hospitals above a threshold in the latest complete week, in the order of the establishment. */
export function AlertPlaces({ places, latest, isAwaited }: AlertPlacesProps) {
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
    const isOpen = isAwaited && judged.length === 0 && places.some(({ lines }) => lines.some(hidesWeeks));
    return (
      <p className={styles.note}>
        {isOpen ? t("alerts.places.awaited") : t("alerts.places.none", { judged: judged.length })}
      </p>
    );
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
