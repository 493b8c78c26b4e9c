import type { OpenedExtract } from "../../extract/OpenedExtract.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { methodWords } from "../../figures/sentences/methodWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import styles from "./Source.module.css";

/** What the extract says of itself: establishment, dates, levels, pseudonymisation, secrecy. */
export function ExtractFacts({ opened }: { readonly opened: Pick<OpenedExtract, "descriptor" | "label"> }) {
  const { t, language } = useSpeech();
  const { descriptor, label } = opened;
  const { watermark, period, pseudonymisation, synthetic, diffusion } = descriptor;
  const date = (day: string) => formatDate(day, language);
  const rows = [
    ["establishment", descriptor.establishment],
    ["from", label],
    ["extractedAt", date(descriptor.extractedAt)],
    ["period", t("views.fact.between", { start: date(period.start), end: date(period.end) })],
    ["complete.visits", date(watermark.visits)],
    ["complete.notes", date(watermark.notes)],
    ["complete.nlp", date(watermark.nlp)],
    ["complete.conditions", watermark.conditions ? date(watermark.conditions) : t("views.fact.noConditions")],
    ["level", descriptor.level.map((level) => t(`views.fact.level.${level}`)).join(", ")],
    ["diffusion", t(`views.diffusion.${synthetic && diffusion === "authorised" ? "invented" : diffusion}`)],
    [
      "pseudonymisation",
      t("views.fact.shift", {
        method: methodWords(pseudonymisation.method, t),
        shift: pseudonymisation.dateShift,
        days: pseudonymisation.maxShiftDays,
      }),
    ],
    ["threshold", t("views.fact.threshold.words", { k: descriptor.smallCellThreshold, diffusion })],
  ] as const;
  return (
    <section>
      <h3>{t("views.source.facts")}</h3>
      <dl className={styles.facts}>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`views.fact.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TermList names={["complete", "hidden"]} />
    </section>
  );
}
