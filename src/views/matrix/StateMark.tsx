import type { Figure } from "../../figures/Figure.ts";
import styles from "./Grid.module.css";

type Silent = Exclude<Figure["state"], "final" | "provisional">;

const marks: Readonly<Record<Silent, string>> = {
  hidden: "▪",
  "not read": "◌",
  "not followed": "◌",
  "not measured": "–",
  empty: "·",
};

/** A quiet mark in place of a value, with its word for who does not see it: none where the word stands beside it. */
export function StateMark({ state, words }: { readonly state: Silent; readonly words: string }) {
  const named = words === "" ? { "aria-hidden": true } : { role: "img", "aria-label": words, title: words };
  return (
    <span className={styles.state} {...named}>
      {marks[state]}
    </span>
  );
}
