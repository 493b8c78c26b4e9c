import { formatDate, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { filterWords } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "./Navigation.ts";
import { useExtract } from "./useFigures.ts";

/** The line above whatever leaves the screen: perimeter, period, filters, extract, and that it is synthetic. */
export function useStamp(): string {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const { descriptor } = opened;
  const filters = filterWords(view.filters, t).map(({ words }) => words);
  const said = [service.tree.sites.get(view.site)?.name ?? "", formatWindow(view, language), ...filters].join(", ");
  return t("views.stamp", {
    said,
    title: descriptor.title,
    date: formatDate(descriptor.extractedAt, language),
    synthetic: String(descriptor.synthetic),
  });
}
