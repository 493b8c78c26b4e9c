import { useMemo } from "react";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Level } from "../../figures/comparison/Level.ts";
import type { Standing } from "../../figures/comparison/standingOf.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useStamp } from "../context/useStamp.ts";
import { levelColumns } from "./levelColumns.tsx";

/** One indicator at the site and at the places above it. */
export interface LevelRow {
  /** Of its latest period: variation and sparkline. */
  readonly line: IndicatorFigures;
  readonly level: Level;
  /** At the places above, nearest first; null while they are asked. */
  readonly above: readonly (Level | null)[];
  /** Or why it is not compared: its sheet asks for none, the computation failed, or it has no peers. */
  readonly standing: Standing | "waiting" | "sheet" | "failed" | "alone";
}

interface LevelTableProps {
  readonly title: string;
  readonly rows: readonly LevelRow[];
  /** Nearest first. */
  readonly above: readonly Site[];
  readonly hasPeers: boolean;
}

/** The table of a site, in the order of the catalogue: those that the extract cannot measure here come last. */
export function LevelTable({ title, rows, above, hasPeers }: LevelTableProps) {
  const speech = useSpeech();
  const { view, crop } = usePerimeter();
  const stamp = useStamp(formatWindow(view, speech.language));
  const columns = useMemo(
    () => levelColumns({ above, hasPeers, crop, view }, speech),
    [above, hasPeers, crop, view, speech],
  );
  const isMeasured = ({ level }: LevelRow) => level.figure.state !== "not measured";
  return (
    <DataTable
      dense
      whole
      caption={title}
      columns={columns}
      rows={[...rows.filter(isMeasured), ...rows.filter((row) => !isMeasured(row))]}
      rowKey={({ level }) => level.indicator}
      stamp={`${title}\n${stamp}`}
    />
  );
}
