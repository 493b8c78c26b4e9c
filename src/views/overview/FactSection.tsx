import { useSpeech } from "../../charts/Speech.ts";
import type { View } from "../../perimeter/View.ts";
import { useFacts } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { FactList } from "../facts/FactList.tsx";
import { openFacts } from "../facts/openFacts.ts";
import styles from "./Overview.module.css";

/** What no variation tells of the sites of a view, since it was never otherwise; nothing where the source tells all. */
export function FactSection({ view, due }: { readonly view: View; readonly due: boolean }) {
  const { t } = useSpeech();
  const { data: facts, error, refetch } = useFacts(view, due);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (facts?.length === 0) return null;
  return (
    <section aria-labelledby="limits" className={styles.section}>
      <h2 id="limits">{t("views.overview.facts")}</h2>
      {facts ? <FactList facts={facts} site={view.site} /> : <Skeleton lines={openFacts} />}
    </section>
  );
}
