import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation } from "../context/Navigation.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";

const ways = ["chart", "table", "crisis"] as const;

/** The ways in which the screen shows its weeks, each a link. */
export function AlertViews() {
  const { t } = useSpeech();
  const { address } = useNavigation();
  return (
    <nav aria-label={t("alerts.as")} className={styles.views}>
      <ul>
        {ways.map((as) => (
          <li key={as}>
            <ViewLink to={{ as }} current={address.as === as}>
              {t(`alerts.as.${as}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
