import type { Descriptor } from "../../extract/Descriptor.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import { formatDate } from "./formatPeriod.ts";

/** Until when the figures of an extract go and its stays are complete: two days in words, one where they are the same. */
export function untilWords(
  { period, watermark }: Pick<Descriptor, "period" | "watermark">,
  t: Translate,
  language: Language,
): string {
  const [end, date] = [period.end, watermark.visits].map((day) => day.slice(0, 10)) as [string, string];
  return t("frame.extract.until", {
    ends: end < date ? "before" : end > date ? "after" : "then",
    end: formatDate(end, language),
    date: formatDate(date, language),
  });
}
