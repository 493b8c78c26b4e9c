import { useSpeech } from "../../charts/Speech.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Quality.module.css";
import { wordList } from "../../locales/wordList.ts";

interface SiteListProps {
  readonly words: "quality.gaps.untold" | "quality.completeness.rest";
  readonly ids: readonly number[];
}

/** A sentence that ends in the names of sites. */
export function SiteList({ words, ids }: SiteListProps) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const names = wordList(
    ids.map((id) => tree.sites.get(id)?.name ?? ""),
    language,
  );
  return <p className={styles.note}>{t(words, { names, count: ids.length })}</p>;
}
