import type { Column } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { CompletenessFit } from "../../figures/completeness/CompletenessFit.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatMonth } from "../../figures/sentences/formatPeriod.ts";
import { useExtract } from "../context/useFigures.ts";
import { PlainTable } from "./PlainTable.tsx";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import type { JudgedSite } from "./useJudgedSites.ts";

interface CompletenessPageProps {
  readonly place: SheetPlace;
  /** On this page. */
  readonly sites: readonly JudgedSite[];
  /** On all of its pages. */
  readonly all: readonly JudgedSite[];
}

/** How complete the documents of each hospital are, in the order of the tree: when they came, the level expected, the last month. */
export function CompletenessPage({ place, sites, all }: CompletenessPageProps) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const stated = (fit: CompletenessFit | undefined, say: (fitted: CompletenessFit & { state: "fitted" }) => string) =>
    fit === undefined
      ? t("report.fit.unknown")
      : fit.state === "fitted"
        ? say(fit)
        : t(`report.fit.${fit.state === "too few months" ? "few" : fit.state}`);
  const verdictsOf = all.flatMap(({ verdicts }) => verdicts);
  const isAnyFit = verdictsOf.some(({ fit }) => fit);
  const isAllResearch = verdictsOf.every(({ reasons }) =>
    reasons.some(({ code }) => code === "research" || code === "not measured" || code === "empty"),
  );
  const usable: Column<JudgedSite> = {
    key: "fit",
    header: t("report.fit.verdicts"),
    numeric: true,
    text: ({ verdicts }) =>
      t("report.fit.of", { count: verdicts.filter(({ fit }) => fit).length, total: verdicts.length }),
  };
  const columns: readonly Column<JudgedSite>[] = [
    { key: "site", header: t("views.column.hospital"), text: ({ site }) => tree.sites.get(site)?.name ?? "" },
    {
      key: "start",
      header: t("report.fit.start"),
      text: ({ fits }) => stated(fits.DISCHARGE, ({ t0, c0 }) => (c0 > 0 ? formatMonth(t0, language, "short") : "–")),
    },
    {
      key: "level",
      header: t("report.fit.level"),
      numeric: true,
      text: ({ fits: { DISCHARGE: fit } }) => (fit?.state === "fitted" ? formatShare(fit.c0, 0, language) : ""),
    },
    {
      key: "last",
      header: t("report.fit.last"),
      numeric: true,
      text: ({ fits: { DISCHARGE: fit } }) => {
        const last = fit?.state === "fitted" ? fit.c.at(-1) : undefined;
        return last ? `${formatShare(last.c, 0, language)} (${formatMonth(last.month, language, "short")})` : "";
      },
    },
    {
      key: "read",
      header: t("views.column.read"),
      numeric: true,
      text: ({ reading: { whole } }) =>
        whole && whole.read !== null && whole.documents > 0
          ? formatShare(whole.read / whole.documents, 0, language)
          : "",
    },
    ...(isAnyFit ? [usable] : []),
  ];
  return (
    <Sheet place={place} title={t("report.title.completeness")}>
      <p className={styles.small}>{t("report.fit.words")}</p>
      {!isAnyFit && verdictsOf.length > 0 && (
        <p>{t("report.fit.noneAnywhere", { why: isAllResearch ? "research" : "other" })}</p>
      )}
      <PlainTable
        caption={t("report.title.completeness")}
        columns={columns}
        rows={sites}
        rowKey={({ site }) => String(site)}
      />
    </Sheet>
  );
}
