import { memo, type ReactNode, useEffect, useState } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import {
  type Navigation,
  NavigationContext,
  type Perimeter,
  PerimeterContext,
  useNavigation,
  usePerimeter,
} from "../context/Navigation.ts";
import styles from "./Stale.module.css";

/** A wait shorter than this, in ms, is not shown. */
const unseen = 150;

/**
 * Values of the view before, kept while those of the new one load. For a moment they stand exactly as they were, links
 * and all: an answer mostly comes sooner than they could be drawn again. Then they are dimmed, said to be stale, and lead
 * on from the new view.
 */
export function Stale({ stale, children }: { readonly stale: boolean; readonly children: ReactNode }) {
  const { t } = useSpeech();
  const late = useLate(stale);
  return (
    <div aria-busy={stale} className={`${styles.values} ${late ? styles.stale : ""}`}>
      {late && (
        <p className={styles.word}>
          <span>{t("views.updating")}</span>
        </p>
      )}
      <Held held={stale && !late} navigation={useNavigation()} perimeter={usePerimeter()}>
        {children}
      </Held>
    </div>
  );
}

interface HeldProps {
  readonly held: boolean;
  readonly navigation: Navigation;
  readonly perimeter: Perimeter;
  readonly children: ReactNode;
}

/** What is below does not change while it is held, whatever changes above. */
const Held = memo(
  ({ navigation, perimeter, children }: HeldProps) => (
    <NavigationContext value={navigation}>
      <PerimeterContext value={perimeter}>{children}</PerimeterContext>
    </NavigationContext>
  ),
  (_, { held }) => held,
);

function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), unseen);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return waiting && late;
}
