import { useSpeech } from "../../charts/Speech.ts";
import { cellWords } from "../../figures/sentences/cellWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useLinesBelow } from "../context/useFigures.ts";

interface CellReaderProps {
  readonly site: number;
  readonly indicator: Indicator;
}

/** One cell of the matrix in words, behind the names of its site and its indicator. */
export function CellReader({ site, indicator }: CellReaderProps) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const { view, whole } = usePerimeter();
  const { data } = useLinesBelow(indicator.id, [site], view);
  const line = data?.get(site);
  const words = line && cellWords(line, whole, t, language).join(" · ");
  return (
    <>
      <strong>{tree.sites.get(site)?.name}</strong> · {indicator.sheet[language].title} · {words ?? "…"}
    </>
  );
}
