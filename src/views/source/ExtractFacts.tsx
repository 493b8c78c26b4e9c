import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { methodWords } from "../../figures/sentences/methodWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { ExtractOnScreen } from "../context/Extracts.ts";
import styles from "./Source.module.css";

/** What the extract says of itself: establishment, dates, levels, pseudonymisation, secrecy. */
export function ExtractFacts({ extract }: { readonly extract: ExtractOnScreen }) {
  const { t, language } = useSpeech();
  const { descriptor, label } = extract.opened;
  const { watermark, period, pseudonymisation } = descriptor;
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
    ["diffusion", t(`views.diffusion.${descriptor.diffusion}`)],
    [
      "pseudonymisation",
      t("views.fact.shift", {
        method: methodWords(pseudonymisation.method, t),
        shift: pseudonymisation.dateShift,
        days: pseudonymisation.maxShiftDays,
      }),
    ],
    [
      "threshold",
      t("views.fact.threshold.words", { k: descriptor.smallCellThreshold, diffusion: descriptor.diffusion }),
    ],
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
