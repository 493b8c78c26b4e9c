import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { filterWords } from "../../figures/sentences/viewWords.ts";
import type { Filters } from "../../perimeter/View.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "./Navigation.ts";
import { useExtract } from "./useFigures.ts";

/** The line above whatever leaves the screen: perimeter, the period that its numbers cover, filters, extract, and that it is synthetic. `held`: the filters that its numbers hold to, those of the view unless said. */
export function useStamp(covered: string, held?: Filters): string {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const { descriptor } = opened;
  const filters = filterWords(held ?? view.filters, t).map(({ words }) => words);
  const site = service.tree.sites.get(view.site)?.name ?? "";
  const said = [site, covered, ...filters].filter(Boolean).join(", ");
  return t("views.stamp", {
    said,
    title: descriptor.title,
    date: formatDate(descriptor.extractedAt, language),
    synthetic: String(descriptor.synthetic),
  });
}
