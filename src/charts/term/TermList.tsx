import { Fragment } from "react";
import { useSpeech } from "../Speech.ts";
import { Term } from "./Term.tsx";
import styles from "./Term.module.css";
import type { TermName } from "./termGroups.ts";

/** The words of the picture, table or sentences above that have a definition, each in reach. */
export function TermList({ names }: { readonly names: readonly TermName[] }) {
  const { t } = useSpeech();
  return (
    <p className={styles.list}>
      {t("figure.terms")}{" "}
      {names.map((name, at) => (
        <Fragment key={name}>
          <span className={styles.listed}>
            <Term name={name} />
            {at < names.length - 1 && ","}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
