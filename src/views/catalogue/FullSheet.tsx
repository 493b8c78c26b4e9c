import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { fallBackSentence } from "../../figures/sentences/fallBackSentence.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { columnWords } from "../../figures/sentences/tableWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { ownerOf } from "../../indicators/ownerOf.ts";
import { useExtracts } from "../context/Extracts.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { EvidenceList } from "../sheet/EvidenceList.tsx";
import styles from "./Catalogue.module.css";
import { SheetPart } from "./SheetPart.tsx";
import type { CatalogueOnScreen } from "./useCatalogue.ts";
import { wordList } from "../../locales/wordList.ts";

interface FullSheetProps {
  readonly indicator: Indicator;
  readonly catalogue: CatalogueOnScreen;
  /** Of its heading: 1 alone on a screen. */
  readonly level: 1 | 2;
}

const before = [
  "objective",
  "purpose",
  "definition",
  "numerator",
  "denominator",
  "exclusions",
  "dataAccessed",
] as const;

/** All that is declared of an indicator, part by part, with the status that holds; without any figure. */
export function FullSheet({ indicator, catalogue, level }: FullSheetProps) {
  const { t, language } = useSpeech();
  const { current } = useExtracts();
  const id = useId();
  const { target, evidence, references, needs, disclosure, reviewOn } = indicator;
  const sheet = indicator.sheet[language];
  const status = catalogue.statusOf(indicator);
  const fallen = fallBackSentence(status, t, language);
  const opinions = evidence.filter(({ kind }) => kind === "opinion");
  const versions = catalogue.extract?.nlpVersions ?? [];
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <article aria-labelledby={id} className={styles.sheet}>
      <header>
        <Heading id={id} tabIndex={level === 1 ? -1 : undefined}>
          {sheet.title}
        </Heading>
        <p className={styles.under}>
          <code>{indicator.id}</code>
          <span>{t("figure.status.stage", { status: t(`figure.status.${status.status}`) })}</span>
          {catalogue.isBrought(indicator) && <span className={styles.tag}>{t("catalogue.note.brought")}</span>}
          {current && (
            <span className="on-screen">
              <ViewLink to={{ screen: { name: "indicator", id: indicator.id } }}>
                {t("catalogue.see")}
                <span className="visually-hidden">: {sheet.title}</span>
              </ViewLink>
            </span>
          )}
        </p>
      </header>
      <dl>
        {before.map((part) => (
          <SheetPart key={part} name={part}>
            {sheet[part]}
          </SheetPart>
        ))}
        <SheetPart name="needs">
          <ul>
            {needs.map((column) => (
              <li key={column}>{columnWords(column, t)}</li>
            ))}
          </ul>
        </SheetPart>
        <SheetPart name="algorithm">{sheet.algorithm}</SheetPart>
        <SheetPart name="version">
          {indicator.labels.length === 0 && indicator.unread === undefined
            ? t("catalogue.version.unread")
            : versions.length > 0
              ? t("catalogue.version.extract", {
                  versions: wordList(versions, language),
                })
              : t("catalogue.version.none")}
        </SheetPart>
        <SheetPart name="performance">{sheet.performance}</SheetPart>
        <SheetPart name="target">
          {target
            ? `${formatTarget(target.value, indicator.scale, language)} (${target.setBy[language]})`
            : t("catalogue.target.none")}
        </SheetPart>
        <SheetPart name="limits">{sheet.limits}</SheetPart>
        <SheetPart name="secrecy">{t(`catalogue.secrecy.${disclosure}`)}</SheetPart>
        <SheetPart name="status">
          {t(`figure.status.${status.status}`)}.{" "}
          {fallen ? t(fallen.id, fallen.values) : t("catalogue.status.fallsBack")}
          {!catalogue.extract && ` ${t("catalogue.status.declared")}`}
        </SheetPart>
        <SheetPart name="evidence">
          <EvidenceList evidence={evidence} />
        </SheetPart>
        <SheetPart name="opinions">
          {opinions.length > 0 ? <EvidenceList evidence={opinions} /> : t("catalogue.opinion.none")}
        </SheetPart>
        <SheetPart name="references">
          {references.length > 0 ? (
            <ul>
              {references.map((reference) => (
                <li key={reference}>{reference}</li>
              ))}
            </ul>
          ) : (
            t("catalogue.reference.none")
          )}
        </SheetPart>
        <SheetPart name="owner">
          {ownerOf(indicator, language)}, {t("catalogue.review", { date: formatDate(reviewOn, language) })}
        </SheetPart>
      </dl>
    </article>
  );
}
