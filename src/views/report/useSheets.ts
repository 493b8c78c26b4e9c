import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import { useExtract } from "../context/useFigures.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import type { BookletPage } from "./BookletPage.ts";
import { pagesOf } from "./pagesOf.ts";
import type { JudgedSite } from "./useJudgedSites.ts";

const none: readonly BookletPage[] = [];

/** The sheets of a booklet; none before its figures are there. `quality` is null where its template does not tell it. */
export function useSheets(
  booklet: Booklet | undefined,
  said: readonly NumberedEntry[],
  quality: readonly JudgedSite[] | null,
): readonly BookletPage[] {
  const { language } = useSpeech();
  const { catalogue } = useExtract().service;
  return useMemo(() => {
    if (!booklet) return none;
    const indicators = booklet.entries.map(({ line }) => line.indicator);
    const warehouse = quality && { sites: quality.map(({ site }) => site), catalogue };
    return pagesOf({ indicators, said, warehouse }, language);
  }, [booklet, said, quality, catalogue, language]);
}
