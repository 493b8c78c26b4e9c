import { useSpeech } from "../../charts/Speech.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Facts.module.css";
import { fillsPaper } from "./fillsPaper.ts";

/** Many sites on demand, each a link to its own overview. */
export function SiteLinks({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useSpeech();
  return (
    <details className={styles.others} data-on-demand={fillsPaper(sites) || undefined}>
      <summary className="on-screen">{t("views.overview.facts.sites")}</summary>
      <ul>
        {sites.map(({ id, code, name }) => (
          <li key={id}>
            <ViewLink to={{ site: code }}>{name}</ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
