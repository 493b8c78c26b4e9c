import type { Descriptor } from "../extract/Descriptor.ts";
import { formatDate } from "../figures/sentences/formatPeriod.ts";
import { filterWords } from "../figures/sentences/viewWords.ts";
import type { Language, Translate } from "../locales/translate.ts";
import type { Filters } from "../perimeter/View.ts";
import type { StampLine } from "./StampLine.ts";

export interface Stamped {
  readonly descriptor: Descriptor;
  /** What leaves: the title of an indicator, of a table. */
  readonly subject: string;
  readonly site: string;
  /** The period that its numbers cover, in words. */
  readonly covered: string;
  readonly filters: Filters;
  /** The address that shows it again. */
  readonly link: string;
}

/** What a file says of itself: subject, perimeter, extract, what is hidden, whether it is synthetic, and where it comes from. */
export function stampLines(
  { descriptor, subject, site, covered, filters, link }: Stamped,
  t: Translate,
  language: Language,
): readonly StampLine[] {
  const { title, extractedAt, watermark, smallCellThreshold, diffusion, synthetic, governance } = descriptor;
  const date = (day: string) => formatDate(day, language);
  const { visits, notes, nlp } = watermark;
  const chosen = filterWords(filters, t).map(({ words }) => words);
  const lines = [
    ["subject", subject],
    ["site", site],
    ["covered", covered],
    ["filters", chosen.join(", ") || t("files.stamp.noFilter")],
    ["extract", title],
    ["extractedAt", date(extractedAt)],
    ["complete", t("files.stamp.complete.until", { visits: date(visits), notes: date(notes), read: date(nlp) })],
    ["threshold", t("files.stamp.threshold.words", { k: smallCellThreshold, diffusion })],
    ["data", t("files.stamp.data.words", { synthetic: String(synthetic) })],
    ["purpose", governance.purpose],
    ["recipient", governance.recipient],
    ["link", link],
  ] as const;
  return lines.filter(([, words]) => words !== "").map(([name, words]) => ({ name: t(`files.stamp.${name}`), words }));
}
