import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Level } from "../../figures/comparison/Level.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import { BelowValue } from "../indicator/BelowValue.tsx";
import type { LevelRow } from "./LevelTable.tsx";
import { belowPeers, peerColumns } from "./peerColumns.tsx";
import styles from "./Site.module.css";
import { Waiting } from "./Waiting.tsx";

interface Request {
  /** Nearest first. */
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
export function levelColumns({ above, hasPeers, crop, view }: Request, speech: Speech): readonly Column<LevelRow>[] {
  const { t, language } = speech;
  const words = ({ figure }: Level, { line }: LevelRow) => levelWords(figure, line.indicator, t, language);
  /** Its own months, where it is complete for fewer than the others. */
  const own = ({ window }: Level) =>
    window && (window.from !== view.from || window.to !== view.to) ? formatWindow(window, language, "short") : null;
  return [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      wraps: true,
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
      text: (row) => words(row.level, row).value,
      cell: (row) => {
        const { line, level } = row;
        const { scale, unit } = line.indicator;
        return (
          <>
            <FigureValue figure={level.figure} scale={scale} unit={unit} />
            <BelowValue row={{ figure: level.figure, correction: null }} indicator={line.indicator} />
            {hasPeers && <span className={styles.belowPeers}>{belowPeers(row, speech)}</span>}
          </>
        );
      },
    },
    {
      key: "detail",
      header: t("views.column.interval"),
      wideOnly: true,
      wraps: true,
      text: (row) => words(row.level, row).detail,
      cell: ({ line: { indicator }, level }) =>
        isCounted(level.figure) && (
          <div className={styles.detail}>
            <FigureDetail figure={level.figure} indicator={indicator} />
            {level.monthsIncomplete > 0 && (
              <span className={styles.small}>
                {t("figure.comparison.point.gaps", { count: level.monthsIncomplete })}
              </span>
            )}
          </div>
        ),
    },
    ...above.map(({ id, level: height, name }, at): Column<LevelRow> => ({
      key: `above-${id}`,
      header: name,
      short: t(`site.column.${columnOf[height]}`),
      numeric: true,
      wideOnly: true,
      text: (row) => (row.above[at] ? words(row.above[at], row).value : ""),
      cell: ({ line: { indicator }, above: levels }) =>
        levels[at] ? (
          <FigureValue figure={levels[at].figure} scale={indicator.scale} unit={indicator.unit} />
        ) : (
          <Waiting />
        ),
    })),
    ...(hasPeers ? peerColumns(speech) : []),
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
          <Sparkline isBrushed series={series} window={crop} width={110} />
        ),
    },
  ];
}
