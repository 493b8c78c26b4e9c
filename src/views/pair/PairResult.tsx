import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { Pair } from "../../figures/comparison/Pair.ts";
import { usualDifference } from "../../figures/comparison/usualDifference.ts";
import { pairChance } from "../../figures/comparison/pairChance.ts";
import type { PairNames } from "../../figures/sentences/pairSentences.ts";
import { pairSentences } from "../../figures/sentences/pairSentences.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import type { View } from "../../perimeter/View.ts";
import { useExtract, useFunnel, usePairs } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Pair.module.css";
import { PairSides } from "./PairSides.tsx";
import { PairTable } from "./PairTable.tsx";

interface PairResultProps {
  readonly ids: readonly string[];
  readonly view: View;
  readonly other: View;
}

/** Two sides: of one indicator in sentences and a small table, of many in a table beside what chance alone would set apart. */
export function PairResult({ ids, view, other }: PairResultProps) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const { data, error, refetch, isPlaceholderData } = usePairs(ids, view, other);
  const only = ids.length === 1 ? data?.[0] : undefined;
  const isHospital = (of: View) => tree.sites.get(of.site)?.level === "hospital";
  const isBeside = view.site !== other.site && isHospital(view) && isHospital(other);
  // A help beside the difference: where it cannot be asked for, that stands alone.
  const funnel = useFunnel(ids[0] ?? "", view, isBeside && only?.difference.state === "compared");
  const usual = funnel.data && !funnel.isPlaceholderData ? usualDifference(funnel.data, view.site, other.site) : null;
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={ids.length === 1 ? 3 : 12} />;
  const site = (of: View) => tree.sites.get(of.site)?.name ?? "";
  // One indicator names the months that it is complete for.
  const months = { one: only?.one.window ?? view, other: only?.other.window ?? other };
  const names: PairNames =
    view.site === other.site
      ? {
          one: formatWindow(months.one, language),
          other: formatWindow(months.other, language),
          shared: site(view),
        }
      : { one: site(view), other: site(other), shared: formatWindow(months.one, language) };
  const chance = pairChance(data);
  return (
    <Stale stale={isPlaceholderData}>
      <p className={styles.words}>
        {only
          ? pairSentences(only, names, t, language, usual)
              .map(({ id, values }) => t(id, values))
              .join(" ")
          : [
              chance.count > 0 &&
                t("site.pair.chance", { ...chance, chance: formatNumber(chance.chance, 0, language) }),
              chance.parted > 0 && t("site.pair.parted", { count: chance.parted }),
            ]
              .filter(Boolean)
              .join(" ")}
      </p>
      <TermList names={["difference", "chance"]} />
      {only ? <PairSides pair={only} names={names} /> : <PairTable pairs={data.filter(isTold)} names={names} />}
    </Stale>
  );
}

/** What neither side measures is left out, and what stands on one day for both windows. */
const isTold = ({ one, other, difference }: Pair): boolean =>
  difference.state !== "same day" && [one, other].some(({ figure }) => figure.state !== "not measured");
