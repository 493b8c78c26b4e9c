import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { BookletPage } from "./BookletPage.ts";

/** What the contents call a page; null for the contents themselves, and for one that goes on with the page before. */
export function pageTitle(
  page: BookletPage,
  pages: readonly BookletPage[],
  at: number,
  catalogue: readonly Indicator[],
  t: Translate,
  language: Language,
): string | null {
  if (page.kind === "contents") return null;
  if (page.kind === "indicator") return catalogue.find(({ id }) => id === page.id)?.sheet[language].title ?? page.id;
  if (page.kind === "signals" && page.ids.length > 0) return t("report.title.signalsAndFollowUp");
  return pages[at - 1]?.kind === page.kind ? null : t(`report.title.${page.kind}`);
}
