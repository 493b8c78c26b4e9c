import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { PivotSection } from "./PivotSection.tsx";

/** Figures crossed as the reader chooses. */
export default function ExplorerScreen() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const site = useExtract().service.tree.sites.get(view.site)?.name ?? "";
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("explorer.title", { site })}</h1>
        <p className="lede">{t("explorer.lede")}</p>
      </header>
      <PivotSection />
    </>
  );
}
