import { useSpeech } from "../../charts/Speech.ts";
import { factSentence } from "../../figures/sentences/factSentence.ts";
import type { StandingFact } from "../../figures/signals/facts/StandingFact.ts";
import { useExtract } from "../context/useFigures.ts";
import { IndicatorLinks } from "./IndicatorLinks.tsx";
import styles from "./Facts.module.css";
import { SiteLinks } from "./SiteLinks.tsx";
import { SiteNames } from "./SiteNames.tsx";

/** Of more sites than this a sentence gives the number alone. */
const named = 3;

interface FactItemProps {
  readonly fact: StandingFact;
  /** The site on screen. */
  readonly site: number;
}

/** What the source cannot tell, where, of how many units, and the indicators that say less by it. */
export function FactItem({ fact, site }: FactItemProps) {
  const { t, language } = useSpeech();
  const { catalogue, tree } = useExtract().service;
  const sites = fact.sites.flatMap((one) => tree.sites.get(one.site) ?? []);
  const here = sites.length === 1 && sites[0]!.id === site;
  const sentence = factSentence(fact, { here, catalogue }, t, language);
  const level = sites[0]?.level ?? "hospital";
  return (
    <li>
      <p className={styles.limit}>
        {here ? null : sites.length > named ? (
          t("figure.fact.sites", { level, count: sites.length })
        ) : (
          <SiteNames sites={sites} />
        )}
        {t(sentence.id, sentence.values)}
      </p>
      {sites.length > named && <SiteLinks sites={sites} />}
      <IndicatorLinks ids={fact.indicators} summary="views.overview.facts.indicators" />
    </li>
  );
}
