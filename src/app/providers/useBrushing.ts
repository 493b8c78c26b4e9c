import { useCallback, useContext } from "react";
import type { Brush } from "../../charts/brush/Brush.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { clampWindow, type Extent } from "../../perimeter/TimeWindow.ts";
import { AnnouncerContext } from "../../views/context/Announcer.ts";
import { useNavigation } from "../../views/context/Navigation.ts";

/** Goes to the months chosen on a chart, those of them that the extract covers in full, and says which; the way back undoes it. */
export function useBrushing(extent: Extent | null): Brush | null {
  const { t, language } = useSpeech();
  const { go } = useNavigation();
  const announce = useContext(AnnouncerContext);
  const show = useCallback<Brush>(
    (months) => {
      const window = extent && clampWindow(months, extent);
      announce(
        window ? t("frame.period.shown", { period: formatWindow(window, language) }) : t("frame.period.partial"),
      );
      if (window) go({ window });
    },
    [extent, go, announce, t, language],
  );
  return extent && show;
}
