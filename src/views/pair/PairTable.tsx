import { DataTable } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Pair } from "../../figures/comparison/Pair.ts";
import type { PairNames } from "../../figures/sentences/pairSentences.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useStamp } from "../context/useStamp.ts";
import { pairColumns } from "./pairColumns.tsx";

interface PairTableProps {
  readonly pairs: readonly Pair[];
  readonly names: PairNames;
}

/** One line for each indicator that either side measures: both levels, their difference, and what may lie behind it. */
export function PairTable({ pairs, names }: PairTableProps) {
  const speech = useSpeech();
  const { view } = usePerimeter();
  const stamp = useStamp(formatWindow(view, speech.language));
  const caption = speech.t("site.pair.tableOf", { ...names });
  const isMeasured = ({ one, other }: Pair) =>
    one.figure.state !== "not measured" || other.figure.state !== "not measured";
  return (
    <DataTable
      dense
      caption={caption}
      columns={pairColumns(names, speech)}
      rows={pairs.length === 1 ? pairs : pairs.filter(isMeasured)}
      rowKey={({ indicator }) => indicator.id}
      stamp={`${caption}\n${stamp}`}
    />
  );
}
