import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Pair } from "../../figures/comparison/Pair.ts";
import { correctedWords } from "../../figures/sentences/correctionSentences.ts";
import { differenceWords } from "../../figures/sentences/differenceWords.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import type { PairNames } from "../../figures/sentences/pairSentences.ts";
import { shortCaveats } from "../../figures/sentences/shortCaveats.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./Pair.module.css";

/** Both sides with their intervals and counts, the difference with its own, and what may lie behind it. */
export function pairColumns(names: PairNames, { t, language }: Speech): readonly Column<Pair>[] {
  const reading = ({ indicator }: Pair) => chartedReading(indicator, t, language);
  const side = (key: "one" | "other"): Column<Pair> => {
    const words = (pair: Pair) => levelWords(pair[key].charted, reading(pair).read, t, language);
    const corrected = (pair: Pair) => {
      const both = pair.difference.state === "compared" ? pair.difference.corrected : null;
      if (!both) return "";
      return t("figure.correction.short.corrected", {
        figure: correctedWords(both[key], reading(pair).read.scale, language),
      });
    };
    return {
      key,
      header: names[key],
      numeric: true,
      text: (pair) =>
        [[words(pair).value, words(pair).detail].filter(Boolean).join(" "), corrected(pair)].filter(Boolean).join(", "),
      cell: (pair) => {
        const { charted } = pair[key];
        return (
          <>
            <FigureValue figure={charted} scale={reading(pair).read.scale} unit={pair.indicator.unit} />
            {isCounted(charted) && <span className={styles.small}>{words(pair).detail}</span>}
            {corrected(pair) && <span className={styles.small}>{corrected(pair)}</span>}
          </>
        );
      },
    };
  };
  const difference = (pair: Pair) => differenceWords(pair.difference, reading(pair).read.scale, t, language);
  return [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      text: (pair) => reading(pair).title,
      cell: (pair) => (
        <ViewLink to={{ screen: { name: "indicator", id: pair.indicator.id } }}>{reading(pair).title}</ViewLink>
      ),
    },
    side("one"),
    side("other"),
    {
      key: "difference",
      header: t("site.pair.difference"),
      numeric: true,
      text: (pair) => [difference(pair).value, difference(pair).detail].filter(Boolean).join(" "),
      cell: (pair) => {
        const { value, detail } = difference(pair);
        return (
          <>
            <span className={isTold(pair) ? styles.told : undefined}>{value}</span>
            {detail && <span className={styles.small}>{detail}</span>}
          </>
        );
      },
    },
    {
      key: "notes",
      header: t("site.pair.column.notes"),
      wraps: true,
      wideOnly: true,
      text: (pair) =>
        shortCaveats(pair)
          .map(({ id, values }) => t(id, values))
          .join(", "),
    },
  ];
}

const isTold = ({ difference }: Pair): boolean =>
  difference.state === "compared" && (difference.lower > 0 || difference.upper < 0);
