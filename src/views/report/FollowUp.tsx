import type { Column } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { decisionState, type DecisionState } from "../../register/decisionState.ts";
import type { Decision } from "../../register/Entry.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import { useExtract } from "../context/useFigures.ts";
import { offWords } from "../register/offWords.ts";
import { PlainTable } from "./PlainTable.tsx";
import styles from "./Report.module.css";
import type { FollowUp as Followed } from "./useFollowUp.ts";

interface FollowUpProps {
  /** On this page. */
  readonly said: readonly NumberedEntry[];
  /** On all of its pages, to be counted. */
  readonly all: readonly NumberedEntry[];
  readonly off: Followed["off"];
  /** The day on which terms are held against the calendar. */
  readonly today: string;
  /** Of its parts. */
  readonly heading: "h3" | "h4";
}

/** What was decided, by whom, until when, and what else was said of the figures; what is late is said to be. */
export function FollowUp({ said, all, off, today, heading: Heading }: FollowUpProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { catalogue } = useExtract().service;
  const stateOf = (decision: Decision) => decisionState(decision, today);
  const count = (state: DecisionState) =>
    all.filter(({ entry }) => entry.kind === "decision" && stateOf(entry) === state).length;
  const decisions = said.filter(({ entry }) => entry.kind === "decision");
  const others = said.filter(({ entry }) => entry.kind !== "decision");
  const about = ({ entry: { id, indicator } }: NumberedEntry) => {
    const title =
      indicator === null
        ? t("register.indicator.all")
        : (catalogue.find((one) => one.id === indicator)?.sheet[language].title ?? indicator);
    const outside = off.get(id);
    return [title, outside && offWords(outside, 2, speech)].filter(Boolean).join(" · ");
  };

  const number: Column<NumberedEntry> = {
    key: "number",
    header: t("report.followUp.number"),
    text: ({ number: mark }) => (mark === null ? "" : String(mark)),
  };
  const words: Column<NumberedEntry> = {
    key: "words",
    header: t("register.words"),
    wraps: true,
    text: ({ entry }) => entry.words,
    cell: (one) => (
      <>
        {one.entry.words}
        <span className={styles.about}>{about(one)}</span>
      </>
    ),
  };
  const day: Column<NumberedEntry> = {
    key: "day",
    header: t("register.day"),
    text: ({ entry }) => formatDate(entry.day, language),
  };
  const ofDecision = (key: string, header: string, text: (decision: Decision) => string): Column<NumberedEntry> => ({
    key,
    header,
    wraps: true,
    text: ({ entry }) => (entry.kind === "decision" ? text(entry) : ""),
  });
  const state = ofDecision("state", t("report.followUp.state"), (one) => t(`report.followUp.state.${stateOf(one)}`));
  const columns = [
    number,
    words,
    day,
    ofDecision("who", t("register.who"), ({ who }) => who),
    {
      ...ofDecision("until", t("register.until"), ({ until }) => (until ? formatDate(until, language) : "")),
      wraps: false,
    },
    {
      ...state,
      cell: (one: NumberedEntry) =>
        one.entry.kind === "decision" && stateOf(one.entry) === "late" ? (
          <strong>{state.text(one)}</strong>
        ) : (
          state.text(one)
        ),
    },
  ];
  const kind: Column<NumberedEntry> = {
    key: "kind",
    header: t("register.kind"),
    text: ({ entry }) => t(`register.kind.${entry.kind}`),
  };
  const part = (title: string, rows: readonly NumberedEntry[], shown: readonly Column<NumberedEntry>[]) =>
    rows.length > 0 && (
      <>
        <Heading>{title}</Heading>
        <PlainTable caption={title} columns={shown} rows={rows} rowKey={({ entry }) => entry.id} />
      </>
    );
  return (
    <>
      <p>
        {t("report.followUp.count", {
          date: formatDate(today, language),
          late: count("late"),
          open: count("open"),
          done: count("done"),
        })}
      </p>
      {part(t("report.followUp.decisions"), decisions, columns)}
      {part(t("report.followUp.others"), others, [number, words, day, kind])}
      <p className={styles.small}>{t("report.followUp.explained")}</p>
    </>
  );
}
