import { type RefObject, useContext, useEffect, useState } from "react";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { filterWords } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { ExtractOnScreen } from "../../views/context/Extracts.ts";
import { PerimeterContext } from "../../views/context/Navigation.ts";
import styles from "./PassedLine.module.css";

interface PassedLineProps {
  readonly line: RefObject<HTMLElement | null>;
  readonly extract: ExtractOnScreen;
}

/**
 * Once the extract's line is scrolled out of sight, at the top of the window: that the data are synthetic, and of which place, period and
 * filters they are. Seen only, for what is heard and printed has the line itself.
 */
export function PassedLine({ line, extract }: PassedLineProps) {
  const { t, language } = useSpeech();
  const perimeter = useContext(PerimeterContext);
  const [isPassed, setPassed] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setPassed(entry?.isIntersecting === false));
    if (line.current) observer.observe(line.current);
    return () => observer.disconnect();
  }, [line]);
  if (!isPassed) return null;
  const { descriptor } = extract.opened;
  const view = perimeter?.view;
  return (
    <p aria-hidden className={styles.passed}>
      <span>
        {descriptor.synthetic && <strong className="synthetic">{t("frame.synthetic")}</strong>}
        {view && (
          <span>
            {[
              extract.service.tree.sites.get(view.site)?.name,
              formatWindow(view, language, "short"),
              ...filterWords(view.filters, t).map(({ words }) => words),
            ].join(" · ")}
          </span>
        )}
      </span>
    </p>
  );
}
