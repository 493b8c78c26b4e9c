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

/** One line for each indicator: both levels, their difference, and what may lie behind it. */
export function PairTable({ pairs, names }: PairTableProps) {
  const speech = useSpeech();
  const { view } = usePerimeter();
  const stamp = useStamp(formatWindow(view, speech.language));
  const caption = speech.t("site.pair.tableOf", { ...names });
  return (
    <DataTable
      dense
      whole
      caption={caption}
      columns={pairColumns(names, speech)}
      rows={pairs}
      rowKey={({ indicator }) => indicator.id}
      stamp={`${caption}\n${stamp}`}
    />
  );
}
