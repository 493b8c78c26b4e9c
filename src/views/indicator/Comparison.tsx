import { useId, useMemo } from "react";
import { Switch } from "../../charts/Switch.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { Comparison as Compared, Peers } from "../../figures/comparison/Comparison.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { profileWords } from "../../figures/sentences/profileWords.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract, useFunnel } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { Unhurried } from "../state/Unhurried.tsx";
import styles from "./Indicator.module.css";
import { PeerFunnel } from "./PeerFunnel.tsx";

/** Hospitals among their peers, or one among its own, where the sheet compares them and the extract has several. */
export function Comparison({ line }: { readonly line: IndicatorFigures }) {
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const { indicator } = line;
  const hospitals = useMemo(() => sitesBelow(tree, view.site, "hospital").map(({ id }) => id), [tree, view.site]);
  const isCompared = indicator.shape === "proportion" && indicator.funnel;
  if (!isCompared || hospitals.length === 0 || sitesBelow(tree, tree.root, "hospital").length < 2) return null;
  return <Asked line={line} hospitals={hospitals} />;
}

interface AskedProps {
  readonly line: IndicatorFigures;
  /** Those of the perimeter. */
  readonly hospitals: readonly number[];
}

function Asked({ line, hospitals }: AskedProps) {
  const { view } = usePerimeter();
  const { data, error, refetch, isPlaceholderData } = useFunnel(line.indicator.id, view);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const peers = (data?.peers ?? []).filter(({ sites }) => sites.some((site) => hospitals.includes(site)));
  if (data === null || peers.length === 0) return null;
  return (
    <Stale stale={isPlaceholderData}>
      <Unhurried lines={8}>
        <Profiles line={line} comparison={data} peers={peers} hospitals={hospitals} />
      </Unhurried>
    </Stale>
  );
}

interface ProfilesProps extends AskedProps {
  readonly comparison: Compared;
  /** Those that have a hospital of the perimeter. */
  readonly peers: readonly Peers[];
}

function Profiles({ line, comparison, peers, hospitals }: ProfilesProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const id = useId();
  const shown =
    peers.find(({ profile }) => nameOf(profile) === address.profile) ?? peers.find(({ judged }) => judged) ?? peers[0]!;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{t("views.comparison.title", { period: formatWindow(comparison.window, language) })}</h2>
        <Switch
          label={t("views.comparison.profile")}
          options={peers.map(({ profile }) => ({ value: nameOf(profile), words: profileWords(profile, t) }))}
          value={nameOf(shown.profile)}
          onChoose={(profile: string) => go({ profile }, "replace")}
        />
      </div>
      <PeerFunnel line={line} comparison={comparison} peers={shown} hospitals={hospitals} />
    </section>
  );
}

/** What an address calls a profile. */
const nameOf = (profile: string | null): string => profile ?? "aucun";
