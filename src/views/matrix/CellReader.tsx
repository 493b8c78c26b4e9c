import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { cellWords } from "../../figures/sentences/cellWords.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";

/** One cell of the matrix in words, behind the names of its site and its indicator. */
export function CellReader({ site, line }: { readonly site: number; readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { tree } = useExtract().service;
  const { whole } = usePerimeter();
  const words = cellWords(line, whole, t, language).join(" · ");
  return (
    <>
      <strong>{tree.sites.get(site)?.name}</strong> · {line.indicator.sheet[language].title} · {words}
    </>
  );
}
