import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Level } from "../../figures/comparison/Level.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import { standingWords } from "../../figures/sentences/standingWords.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import type { LevelRow } from "./LevelTable.tsx";
import styles from "./Site.module.css";

interface Request {
  readonly above: readonly Site[];
  readonly hasPeers: boolean;
  readonly crop: TimeWindow;
  readonly view: TimeWindow;
}

const columnOf = {
  hospital: "hospital",
  group: "group",
  all: "all",
  department: "hospital",
  unit: "hospital",
} as const;

/** Own level with its interval, those above, what peers let expect with the place to their limits, variation and series. */
export function levelColumns(
  { above, hasPeers, crop, view }: Request,
  { t, language }: Speech,
): readonly Column<LevelRow>[] {
  /** Where an indicator is complete for fewer months than the others, its own. */
  const own = ({ window }: Level) =>
    window && (window.from !== view.from || window.to !== view.to) ? formatWindow(window, language, "short") : null;
  const standing = (row: LevelRow) =>
    row.standing === null || row.standing === "waiting"
      ? null
      : standingWords(row.standing, row.line.indicator, t, language);
  const waiting = t("site.peers.waiting");
  const peers: readonly Column<LevelRow>[] = [
    {
      key: "peers",
      header: t("site.column.peers"),
      numeric: true,
      text: (row) => standing(row)?.expected ?? "",
      cell: (row) =>
        row.standing === "waiting" ? (
          <span className={styles.waiting}>
            <span aria-hidden>…</span>
            <span className="visually-hidden">{waiting}</span>
          </span>
        ) : (
          (standing(row)?.expected ?? "")
        ),
    },
    {
      key: "place",
      header: t("site.column.distance"),
      wraps: true,
      text: (row) => {
        const said = standing(row);
        return said ? [said.distance, said.place].filter(Boolean).join(" ; ") : "";
      },
      cell: (row) => {
        const said = standing(row);
        return (
          said && (
            <>
              {said.distance && <span className={styles.distance}>{said.distance}</span>}
              <span className={styles.small}>{said.place}</span>
            </>
          )
        );
      },
    },
  ];
  return [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      text: ({ line }) => line.indicator.sheet[language].title,
      cell: ({ line, level }) => (
        <>
          <ViewLink to={{ screen: { name: "indicator", id: line.indicator.id } }}>
            {line.indicator.sheet[language].title}
          </ViewLink>
          {own(level) && <span className={styles.small}>{own(level)}</span>}
        </>
      ),
    },
    {
      key: "here",
      header: t("site.column.here"),
      numeric: true,
      text: ({ line, level }) => levelWords(level, line.indicator, t, language),
      cell: ({ line: { indicator }, level }) => (
        <>
          <FigureValue figure={level.figure} scale={indicator.scale} unit={indicator.unit} />
          {isCounted(level.figure) && (
            <span className={styles.small}>
              <FigureDetail figure={level.figure} indicator={indicator} />
              {level.monthsIncomplete > 0 && t("figure.comparison.point.gaps", { count: level.monthsIncomplete })}
            </span>
          )}
        </>
      ),
    },
    ...above.map(({ id, level: height, name }, at): Column<LevelRow> => ({
      key: `above-${id}`,
      header: name,
      short: t(`site.column.${columnOf[height]}`),
      numeric: true,
      wideOnly: true,
      text: ({ line, above: levels }) => (levels[at] ? levelWords(levels[at], line.indicator, t, language, true) : ""),
      cell: ({ line: { indicator }, above: levels }) =>
        levels[at] ? (
          <FigureValue figure={levels[at].figure} scale={indicator.scale} unit={indicator.unit} />
        ) : (
          <span className={styles.waiting}>…</span>
        ),
    })),
    ...(hasPeers ? peers : []),
    {
      key: "variation",
      header: t("views.column.variation"),
      text: ({ line: { variation } }) => (variation ? t(`figure.variation.${variation}`) : ""),
      cell: ({ line: { variation } }) => variation && <VariationIcon icon={variation} />,
    },
    {
      key: "trend",
      header: t("views.column.trend"),
      picture: true,
      wideOnly: true,
      text: () => "",
      cell: ({ line: { series } }) =>
        series.points.some(({ figure }) => isCounted(figure)) && (
          <Sparkline series={series} window={crop} width={110} />
        ),
    },
  ];
}
