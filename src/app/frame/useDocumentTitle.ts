import { useContext, useEffect } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { PerimeterContext, useNavigation } from "../../views/context/Navigation.ts";

/** Names the window: by its indicator, its screen, or its booklet with place and period, which names the file that it is printed to. */
export function useDocumentTitle(): void {
  const { t, language } = useSpeech();
  const { current } = useExtracts();
  const perimeter = useContext(PerimeterContext);
  const { screen } = useNavigation().address;
  const indicator =
    "id" in screen ? current?.service.catalogue.find(({ id }) => id === screen.id)?.sheet[language].title : undefined;
  const site = perimeter && current?.service.tree.sites.get(perimeter.view.site)?.name;
  const booklet =
    screen.name === "report" && screen.template && perimeter && site
      ? [t(`report.template.${screen.template}`), site, formatWindow(perimeter.view, language)].join(", ")
      : undefined;
  const title = indicator ?? booklet ?? t(`frame.screen.${screen.name}`);
  useEffect(() => {
    document.title = `${title} · Timonerie`;
  }, [title]);
}
