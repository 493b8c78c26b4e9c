import { useSpeech } from "../Speech.ts";
import { useBrush } from "./Brush.ts";
import styles from "./Brush.module.css";

/** How months are chosen on the charts above: on one that is large also by keys. Where only fingers point, nothing: they scroll. */
export function BrushHint({ isLarge = false }: { readonly isLarge?: boolean }) {
  const { t } = useSpeech();
  if (!useBrush()) return null;
  return <span className={styles.hint}>{t(isLarge ? "figure.brush.hint.large" : "figure.brush.hint")}</span>;
}
