import { useSpeech } from "../../charts/Speech.ts";
import type { StampLine } from "../../export/StampLine.ts";
import { stampLines } from "../../export/stampLines.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { usePermanentLink } from "../context/usePermanentLink.ts";

/** The stamp of a file: what it holds, of where and when, from which extract, and the address that shows it again. */
export function useStampLines(subject: string, covered: string): readonly StampLine[] {
  const { t, language } = useSpeech();
  const link = usePermanentLink();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const site = service.tree.sites.get(view.site)?.name ?? "";
  return stampLines(
    { descriptor: opened.descriptor, subject, site, covered, filters: view.filters, link },
    t,
    language,
  );
}
