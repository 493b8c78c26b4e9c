import { useMemo } from "react";
import { useSpeech } from "../Speech.ts";
import styles from "./CodeKey.module.css";

interface CodedSite {
  readonly code: string;
  readonly name: string;
}

/** The names that the codes on a picture or in heads stand for, in the order of the codes; on demand, and open on paper. */
export function CodeKey({ sites }: { readonly sites: readonly CodedSite[] }) {
  const { t, language } = useSpeech();
  const coded = useMemo(
    () =>
      sites
        .filter(({ code, name }) => code !== name)
        .toSorted((a, b) => a.code.localeCompare(b.code, language, { numeric: true })),
    [sites, language],
  );
  if (coded.length === 0) return null;
  return (
    <details className={styles.codes}>
      <summary>{t("figure.codes")}</summary>
      <dl>
        {coded.map(({ code, name }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
