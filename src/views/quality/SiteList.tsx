import { useSpeech } from "../../charts/Speech.ts";
import { localeTag } from "../../locales/translate.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Quality.module.css";

interface SiteListProps {
  readonly words: "quality.gaps.untold" | "quality.completeness.rest";
  readonly ids: readonly number[];
}

/** A sentence that ends in the names of sites. */
export function SiteList({ words, ids }: SiteListProps) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const list = new Intl.ListFormat(localeTag(language), { type: "conjunction" });
  const names = list.format(ids.map((id) => tree.sites.get(id)?.name ?? ""));
  return <p className={styles.note}>{t(words, { names, count: ids.length })}</p>;
}
