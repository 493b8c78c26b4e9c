import { useSpeech } from "../../charts/Speech.ts";
import { causeSentence } from "../../figures/sentences/causeSentence.ts";
import { unwatchedSentence } from "../../figures/sentences/unwatchedSentence.ts";
import { concernedWords, sharedSignalSentence } from "../../figures/sentences/sharedSignalSentence.ts";
import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import type { SharedSignal } from "../../figures/signals/acrossSites.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import styles from "./Matrix.module.css";

/** What concerns comes first; of the others more than this are on demand. */
const open = 5;

interface WatchListProps {
  /** Those of the sites, in the order of the list. */
  readonly shared: readonly SharedSignal[];
  /** Every cell that the table shows. */
  readonly cells: readonly CellFigures[];
}

/** The unusual variations of the sites in sentences, those alike as one, what is to be watched first. */
export function WatchList({ shared, cells }: WatchListProps) {
  const { t } = useSpeech();
  const unwatched = unwatchedSentence(cells);
  const watched = shared.filter(({ meaning }) => meaning === "concern" || meaning === "break");
  const others = shared.filter((one) => !watched.includes(one));
  const items = (some: readonly SharedSignal[]) =>
    some.map((one, at) => <SharedItem key={`${one.indicator.id} ${one.meaning} ${at}`} shared={one} />);
  const rest = watched.slice(open);
  return (
    <section aria-labelledby="watched" className={styles.section}>
      <h2 id="watched">{t("matrix.watched")}</h2>
      {watched.length === 0 ? (
        <p className={styles.words}>{t(unwatched.id, unwatched.values)}</p>
      ) : (
        <ul className={styles.watched}>{items(watched.slice(0, open))}</ul>
      )}
      {shared.some(isJoined) && <p className={styles.words}>{t("matrix.watched.lines")}</p>}
      {rest.length + others.length > 0 && (
        <details className={styles.more}>
          <summary>{t("matrix.watched.more", { rest: rest.length, others: others.length })}</summary>
          <ul className={styles.watched}>{items([...rest, ...others])}</ul>
        </details>
      )}
    </section>
  );
}

/** Stands for several variations. */
const isJoined = ({ sites, others }: SharedSignal) => sites.length > 1 || others.length > 0;

/** Its place while the cells are counted: what it will say does not move the table away under a reader. */
export function WatchListComing() {
  const { t } = useSpeech();
  return (
    <section aria-labelledby="watched" className={styles.section}>
      <h2 id="watched">{t("matrix.watched")}</h2>
      <Skeleton lines={open} />
    </section>
  );
}

function SharedItem({ shared }: { readonly shared: SharedSignal }) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const { indicator, sites, cause, others } = shared;
  const levels = new Set(sites.map(({ site }) => tree.sites.get(site)!.level));
  const begin = sharedSignalSentence(shared, levels.size === 1 ? [...levels][0]! : null, language);
  const why = causeSentence(cause, others.length, language);
  return (
    <li>
      {t(begin.id, begin.values)}{" "}
      {sites.map((one, at) => {
        const { site } = one;
        const { code, name } = tree.sites.get(site)!;
        const concerned = concernedWords(shared, one, t);
        return (
          <span key={site}>
            {at > 0 && ", "}
            <ViewLink to={{ screen: { name: "indicator", id: indicator.id }, site: code, by: null }}>{name}</ViewLink>
            {concerned && ` (${concerned})`}
          </span>
        );
      })}
      . {why && <span className={styles.soft}>{t(why.id, why.values)}</span>}
    </li>
  );
}
