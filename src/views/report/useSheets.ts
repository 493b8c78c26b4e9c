import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import { usePerimeter } from "../context/Navigation.ts";
import type { BookletPage } from "./BookletPage.ts";
import { indicatorHeight } from "./indicatorHeight.ts";
import { pagesOf } from "./pagesOf.ts";
import { stages } from "./stages.ts";
import { tellsOfStage } from "./tellsOfStage.ts";
import type { JudgedSite } from "./useJudgedSites.ts";

const none: readonly BookletPage[] = [];

/** The sheets of a booklet; none before its figures are there. `quality` is null where its template does not tell it. */
export function useSheets(
  booklet: Booklet | undefined,
  said: readonly NumberedEntry[],
  quality: readonly JudgedSite[] | null,
): readonly BookletPage[] {
  const { language } = useSpeech();
  const { crop } = usePerimeter();
  return useMemo(() => {
    if (!booklet) return none;
    const { entries, lines, highlights, absent } = booklet;
    const indicators = entries.map((entry) => ({
      indicator: entry.line.indicator,
      stage: entry.line.status.status,
      height: indicatorHeight(entry, crop),
    }));
    const told = stages.flatMap((stage) => lines.filter((line) => tellsOfStage(line) && line.status.status === stage));
    const warehouse = quality && {
      sites: quality.map(({ site }) => site),
      stages: told.map(({ indicator }) => indicator.id),
    };
    return pagesOf({ indicators, absent: absent.length, highlights: highlights.length, said, warehouse }, language);
  }, [booklet, said, quality, crop, language]);
}
