import { useRef, useState } from "react";
import { Ellipsis } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import { useNavigation } from "../../views/context/Navigation.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { railScreens } from "./railScreens.ts";
import styles from "./Rail.module.css";
import { useAway } from "./useAway.ts";

/** Screens that stand in the bottom bar of a narrow screen; a button beside them shows the others above it. */
const inBar = 4;

/** The screens, always in the same places; `first` is the indicator that theirs opens on, null while none is known. */
export function RailScreens({ first }: { readonly first: string | null }) {
  const { t } = useSpeech();
  const { screen } = useNavigation().address;
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  useAway(list, open, (by) => {
    setOpen(false);
    if (by === "Escape") more.current?.focus();
  });
  const isInBar = railScreens.slice(0, inBar).some(({ name }) => name === screen.name);
  return (
    <ul ref={list} className={styles.screens} data-open={open || undefined}>
      {railScreens.map(({ name, icon: Icon, to: own }, at) => {
        const to = own ?? (first === null ? null : { name: "indicator" as const, id: first });
        const words = (
          <>
            <Icon aria-hidden size={19} />
            <span>{t(`frame.screen.${name}`)}</span>
          </>
        );
        return (
          <li key={name} data-visit={name} className={at < inBar ? undefined : styles.other}>
            {to ? (
              <ViewLink
                to={{ screen: to }}
                current={screen.name === name}
                label={t(`frame.screen.${name}`)}
                onFollow={() => setOpen(false)}
              >
                {words}
              </ViewLink>
            ) : (
              // Its place, until an extract says which indicators there are.
              <div className={styles.toCome}>{words}</div>
            )}
          </li>
        );
      })}
      <li className={styles.more}>
        <button
          ref={more}
          type="button"
          aria-expanded={open}
          data-current={!isInBar || undefined}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis aria-hidden size={19} />
          <span>{t("frame.screens.others")}</span>
        </button>
      </li>
    </ul>
  );
}
