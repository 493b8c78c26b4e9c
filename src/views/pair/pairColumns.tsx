import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Pair } from "../../figures/comparison/Pair.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import { formatDifference, formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import type { PairNames } from "../../figures/sentences/pairSentences.ts";
import { shortCaveats } from "../../figures/sentences/shortCaveats.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./Pair.module.css";

/** Both sides with their intervals and counts, the difference with its own, and what may lie behind it. */
export function pairColumns(names: PairNames, { t, language }: Speech): readonly Column<Pair>[] {
  const side = (key: "one" | "other"): Column<Pair> => ({
    key,
    header: names[key],
    numeric: true,
    text: ({ indicator, [key]: level }) => levelWords(level, indicator, t, language),
    cell: ({ indicator, [key]: level }) => (
      <>
        <FigureValue figure={level.figure} scale={indicator.scale} unit={indicator.unit} />
        {isCounted(level.figure) && (
          <span className={styles.small}>
            <FigureDetail figure={level.figure} indicator={indicator} />
          </span>
        )}
      </>
    ),
  });
  const difference = ({ indicator, difference: told }: Pair): readonly string[] => {
    if (told.state === "overlapping") return [t("site.pair.overlapping.short")];
    if (told.state !== "compared") return [];
    return [formatDifference(told, indicator.scale, language), formatInterval(told, indicator.scale, language) ?? ""];
  };
  return [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      text: ({ indicator }) => indicator.sheet[language].title,
      cell: ({ indicator }) => (
        <ViewLink to={{ screen: { name: "indicator", id: indicator.id } }}>{indicator.sheet[language].title}</ViewLink>
      ),
    },
    side("one"),
    side("other"),
    {
      key: "difference",
      header: t("site.pair.column.difference"),
      numeric: true,
      text: (pair) => difference(pair).join(" "),
      cell: (pair) => {
        const [value, interval] = difference(pair);
        return (
          <>
            <span className={isTold(pair) ? styles.told : undefined}>{value}</span>
            {interval && <span className={styles.small}>{interval}</span>}
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
