import { useSpeech } from "../Speech.ts";
import styles from "./MoreBeyond.module.css";
import type { Overflow } from "./useOverflow.ts";

/** Class of a box whose content goes on beyond its right edge. */
export const beyondRight = ({ right }: Overflow): string | false => right && styles.right!;

/** Beside a box of which part is out of sight: that it scrolls. A screen reader reads all of it anyway. */
export function MoreBeyond({ overflow: { right, below } }: { readonly overflow: Pick<Overflow, "right" | "below"> }) {
  const { t } = useSpeech();
  if (!right && !below) return null;
  return (
    <p aria-hidden className={styles.hint}>
      {t("views.moreOfTable")}
    </p>
  );
}
