import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { BookletPart } from "./BookletPage.ts";

/** What the contents call a part; null for the contents themselves, and for one that goes on with the part before. */
export function pageTitle(
  part: BookletPart,
  before: BookletPart | undefined,
  catalogue: readonly Indicator[],
  t: Translate,
  language: Language,
): string | null {
  if (part.kind === "contents") return null;
  if (part.kind === "indicator") return catalogue.find(({ id }) => id === part.id)?.sheet[language].title ?? part.id;
  if (part.kind === "signals" && part.ids.length > 0) return t("report.title.signalsAndFollowUp");
  return before?.kind === part.kind ? null : t(`report.title.${part.kind}`);
}
