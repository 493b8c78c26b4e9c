import { X } from "lucide-react";
import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { PairChoice } from "./PairChoice.tsx";
import { PairResult } from "./PairResult.tsx";
import styles from "./Pair.module.css";

/** Indicators of the view beside those of another place or another window, and what chooses it. */
export function PairSection({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const { view, against } = usePerimeter();
  const { tree } = useExtract().service;
  const id = useId();
  const site = String(view.site !== tree.root);
  return (
    <section aria-labelledby={id} className={styles.section} data-empty={against === null || undefined}>
      <div className={styles.head}>
        <h2 id={id}>{t("site.pair.title", { site })}</h2>
        {address.against && (
          <ViewLink to={{ against: null }} className={styles.remove}>
            <X aria-hidden size={15} /> {t("site.pair.remove")}
          </ViewLink>
        )}
      </div>
      <PairChoice />
      {against ? (
        <PairResult ids={ids} view={view} other={against} />
      ) : (
        <p className={styles.note}>{t("site.pair.choose", { site })}</p>
      )}
    </section>
  );
}
