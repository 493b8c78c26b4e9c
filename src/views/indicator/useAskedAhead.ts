import { useQuery } from "@tanstack/react-query";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { breakdownsOf } from "../../perimeter/breakdownsOf.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { breakdownKind } from "./breakdownKind.ts";
import { breakdownQuery, funnelQuery, useExtract } from "../context/useFigures.ts";

/**
 * What stands below the figure of an indicator, asked for together with the figure of another view: the parts that show it keep what they
 * show until the figure has changed, and would ask only then. Nothing is drawn for it here. Not before a first figure: an answer that comes
 * while the parts are drawn bit by bit has them drawn again, at once.
 */
export function useAskedAhead(indicator: Indicator, due: boolean): void {
  const extract = useExtract();
  const { address } = useNavigation();
  const { view } = usePerimeter();
  const { tree } = extract.service;
  const { shown } = breakdownsOf(tree, view.site, breakdownKind(indicator), address.by);
  const silent = { notifyOnChangeProps: [] };
  useQuery({ ...breakdownQuery(extract, indicator.id, shown, view), ...silent, enabled: due });
  const isCompared =
    indicator.shape === "proportion" && indicator.funnel && sitesBelow(tree, view.site, "hospital").length > 0;
  useQuery({ ...funnelQuery(extract, indicator.id, view), ...silent, enabled: due && Boolean(isCompared) });
}
