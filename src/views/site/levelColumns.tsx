import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Level } from "../../figures/comparison/Level.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import { medianWords } from "../../figures/sentences/medianWords.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import { FigureValue } from "../figure/FigureValue.tsx";
import { BelowValue } from "../indicator/BelowValue.tsx";
import type { LevelRow } from "./LevelTable.tsx";
import { LevelValue } from "./LevelValue.tsx";
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

/** A window that is hidden shows what its months do, and over how many: those above have no room to say so, and stay hidden. */
const seen = (level: Level): Pick<Level, "figure" | "charted"> => level.shown ?? level;

/** Own level with its interval, those above, what peers let expect with the place to their limits, variation and series. */
export function levelColumns({ above, hasPeers, crop, view }: Request, speech: Speech): readonly Column<LevelRow>[] {
  const { t, language } = speech;
  const reading = ({ line }: LevelRow) => chartedReading(line.indicator, t, language);
  const words = ({ charted }: Pick<Level, "charted">, row: LevelRow) =>
    levelWords(charted, reading(row).read, t, language);
  const median = ({ line: { indicator }, level }: LevelRow) =>
    medianWords({ indicator, current: seen(level).figure }, t, language);
  const part = ({ shown }: Level) => shown && t("figure.shownMonths", { months: shown.months, of: shown.of });
  /** Its own months, where it is complete for fewer than the others. */
  const own = ({ window }: Level) =>
    window && (window.from !== view.from || window.to !== view.to) ? formatWindow(window, language, "short") : null;
  return [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      wraps: true,
      text: (row) => reading(row).title,
      cell: (row) => (
        <>
          <ViewLink to={{ screen: { name: "indicator", id: row.line.indicator.id } }}>{reading(row).title}</ViewLink>
          {own(row.level) && <span className={styles.small}>{own(row.level)}</span>}
        </>
      ),
    },
    {
      key: "here",
      header: t("site.column.here"),
      numeric: true,
      text: (row) => words(seen(row.level), row).value,
      cell: (row) => {
        const { charted } = seen(row.level);
        const { read } = reading(row);
        return (
          <>
            <FigureValue figure={charted} scale={read.scale} unit={read.unit} />
            <BelowValue row={{ figure: charted, correction: null }} indicator={read} />
            {part(row.level) && <span className={styles.belowPeers}>{part(row.level)}</span>}
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
      text: (row) => [words(seen(row.level), row).detail, median(row), part(row.level)].filter(Boolean).join(", "),
      cell: (row) =>
        isCounted(seen(row.level).charted) && (
          <div className={styles.detail}>
            <FigureDetail figure={seen(row.level).charted} indicator={reading(row).read} />
            {part(row.level) && <span className={styles.small}>{part(row.level)}</span>}
            {median(row) && <span className={styles.small}>{median(row)}</span>}
            {row.level.monthsIncomplete > 0 && (
              <span className={styles.small}>
                {t("figure.comparison.point.gaps", { count: row.level.monthsIncomplete })}
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
      cell: (row) =>
        row.above[at] ? <LevelValue figure={row.above[at].charted} indicator={reading(row).read} /> : <Waiting />,
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
