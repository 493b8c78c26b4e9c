import { useMemo } from "react";
import type { ChartNote } from "../../charts/control-chart/placeNotes.ts";
import { numberedEntries } from "../../register/numberedEntries.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useRegister } from "../context/Register.ts";
import { useExtract } from "../context/useFigures.ts";
import { chartNotes } from "./chartNotes.ts";

/** What is said on the chart of an indicator at the site on screen, by day. */
export function useNotes(indicator: string): readonly ChartNote[] {
  const { entries } = useRegister();
  const { view } = usePerimeter();
  const { service } = useExtract();
  const site = service.tree.sites.get(view.site)!.code;
  return useMemo(() => chartNotes(numberedEntries(entries, site, [indicator])), [entries, site, indicator]);
}
