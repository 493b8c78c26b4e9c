import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { factsBehind } from "../../figures/signals/facts/factsBehind.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useFacts } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FactList } from "../facts/FactList.tsx";
import styles from "../state/Panel.module.css";
import { Skeleton } from "../state/Skeleton.tsx";

/** An indicator of which no document was read here: what the source cannot tell that explains it, and where it is told in full. */
export function NotRead({ line }: { readonly line: IndicatorFigures }) {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { data: facts, error } = useFacts(view, true);
  const behind = factsBehind(line, facts ?? []);
  return (
    <section className={styles.panel}>
      <h2>{t("views.notRead.title")}</h2>
      {behind.length > 0 ? (
        <FactList facts={behind} site={view.site} />
      ) : facts || error ? (
        <p>{t("views.notRead.words")}</p>
      ) : (
        <Skeleton lines={2} />
      )}
      <p className="on-screen">
        <ViewLink to={{ screen: { name: "quality" } }}>{t("views.notRead.quality")}</ViewLink>
      </p>
    </section>
  );
}
