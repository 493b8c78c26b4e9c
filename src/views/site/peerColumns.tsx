import { funnelMark } from "../../charts/funnel/funnelMark.ts";
import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import { standingWords } from "../../figures/sentences/standingWords.ts";
import { Mark } from "../figure/Mark.tsx";
import type { LevelRow } from "./LevelTable.tsx";
import styles from "./Site.module.css";
import { Waiting } from "./Waiting.tsx";

/** The place of a hospital among its peers, under its value where the screen is too narrow for columns of their own. */
export function belowPeers({ standing, line, level }: LevelRow, { t, language }: Speech): string | null {
  if (standing === "waiting" || level.figure.state === "not measured") return null;
  if (typeof standing === "string") return null;
  const { distance, place } = standingWords(standing, line.indicator, t, language);
  return distance === null ? null : `${distance}, ${place}`;
}

/** What peers let expect of a hospital, and how far from it the hospital is, with its place to the limits of their funnel. */
export function peerColumns({ t, language }: Speech): readonly Column<LevelRow>[] {
  const said = ({ standing, line, level }: LevelRow) => {
    // What is not measured says so where its value would stand.
    if (standing === "waiting" || level.figure.state === "not measured") return null;
    return typeof standing === "string"
      ? { expected: null, distance: null, place: t("site.peers.uncompared", { why: standing }) }
      : standingWords(standing, line.indicator, t, language);
  };
  const markOf = ({ standing, line }: LevelRow) => {
    if (typeof standing === "string" || standing.state !== "judged") return null;
    const { point } = standing.hospital;
    const mark = funnelMark(point, true, line.indicator.direction);
    return mark === "common" || mark === "hollow" ? null : <Mark mark={mark} isLow={outsideOf(point) === "low"} />;
  };
  return [
    {
      key: "peers",
      header: t("site.column.peers"),
      numeric: true,
      wideOnly: true,
      text: (row) => said(row)?.expected ?? "",
      cell: (row) => (row.standing === "waiting" ? <Waiting /> : said(row)?.expected),
    },
    {
      key: "place",
      header: t("site.column.distance"),
      wraps: true,
      wideOnly: true,
      text: (row) => [said(row)?.distance, said(row)?.place].filter(Boolean).join(", "),
      cell: (row) => {
        const words = said(row);
        if (row.standing === "sheet" && words)
          return (
            <span className={styles.uncompared}>
              <span aria-hidden>–</span>
              <span className="visually-hidden">{words.place}</span>
            </span>
          );
        return (
          words && (
            <>
              {words.distance && (
                <span className={styles.distance}>
                  {words.distance} {markOf(row)}
                </span>
              )}
              <span className={styles.place}>{words.place}</span>
            </>
          )
        );
      },
    },
  ];
}
