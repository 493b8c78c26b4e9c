import { DataTable } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Pair } from "../../figures/comparison/Pair.ts";
import { differenceWords } from "../../figures/sentences/differenceWords.ts";
import { decimalsFor, formatInterval, formatValue } from "../../figures/sentences/formatFigure.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { levelWords } from "../../figures/sentences/levelWords.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import type { PairNames } from "../../figures/sentences/pairSentences.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useStamp } from "../context/useStamp.ts";

/** One indicator at both sides, a line each, and their difference. */
export function PairSides({ pair, names }: { readonly pair: Pair; readonly names: PairNames }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const stamp = useStamp(formatWindow(view, language));
  const { title, read } = chartedReading(pair.indicator, t, language);
  const { difference } = pair;
  const corrected = difference.state === "compared" ? difference.corrected : null;
  const side = (key: "one" | "other") => [
    { name: names[key], ...levelWords(pair[key].charted, read, t, language) },
    ...(corrected
      ? [
          {
            name: t("site.pair.corrected.side", { side: names[key] }),
            value: formatValue(corrected[key].value, read.scale, decimalsFor(corrected[key], read.scale), language),
            detail: formatInterval(corrected[key], read.scale, language) ?? "",
          },
        ]
      : []),
  ];
  const told = differenceWords(difference, read.scale, t, language);
  const rows = [
    ...side("one"),
    ...side("other"),
    ...(told.value ? [{ name: t("site.pair.difference.of", { corrected: String(corrected !== null) }), ...told }] : []),
  ];
  const caption = `${title}. ${t("site.pair.tableOf", { ...names })}`;
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "side", header: t("site.pair.column.side"), text: ({ name }) => name },
        { key: "value", header: t("views.column.value"), numeric: true, wraps: true, text: ({ value }) => value },
        { key: "interval", header: t("views.column.interval"), wraps: true, text: ({ detail }) => detail },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      stamp={`${caption}\n${stamp}`}
    />
  );
}
