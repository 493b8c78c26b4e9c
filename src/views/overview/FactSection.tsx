import { useSpeech } from "../../charts/Speech.ts";
import type { View } from "../../perimeter/View.ts";
import { useFacts } from "../context/useFigures.ts";
import { FactItem } from "./FactItem.tsx";
import styles from "./Overview.module.css";

/** Facts that are open at first: what is to be acted on comes before. */
const open = 3;

/** What no variation tells of the sites of a view, since it was never otherwise; nothing where the source tells all. */
export function FactSection({ view }: { readonly view: View }) {
  const { t } = useSpeech();
  const { data: facts = [] } = useFacts(view);
  if (facts.length === 0) return null;
  // One that is left over takes no more room than the words that would hide it.
  const shown = facts.length === open + 1 ? facts : facts.slice(0, open);
  const rest = facts.slice(shown.length);
  const items = (some: typeof facts) =>
    some.map((fact) => <FactItem key={JSON.stringify([fact.cause, fact.indicators])} fact={fact} site={view.site} />);
  return (
    <section aria-labelledby="limits" className={styles.section}>
      <h2 id="limits">{t("views.overview.facts")}</h2>
      <ul className={styles.limits}>{items(shown)}</ul>
      {rest.length > 0 && (
        <details className={styles.others}>
          <summary>{t("views.overview.facts.more", { count: rest.length })}</summary>
          <ul className={styles.limits}>{items(rest)}</ul>
        </details>
      )}
    </section>
  );
}
