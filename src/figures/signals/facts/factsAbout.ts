import type { QueryOptions } from "../../../engine/Engine.ts";
import { sitesBelow } from "../../../perimeter/SiteTree.ts";
import { dischargeMonths } from "../../completeness/dischargeMonths.ts";
import { fitCompleteness, type SourceMonths } from "../../completeness/fitCompleteness.ts";
import { passageMonths } from "../../completeness/passageMonths.ts";
import type { FigureSource } from "../../createFigureService.ts";
import { turn } from "../../turn.ts";
import { documentFacts } from "./documentFacts.ts";
import { headingFacts } from "./headingFacts.ts";
import { hiddenFacts } from "./hiddenFacts.ts";
import { measuredAt } from "./measuredAt.ts";
import { oddStayFacts } from "./oddStayFacts.ts";
import type { SiteFact } from "./StandingFact.ts";

const nothing: SourceMonths = { months: [], hidden: 0 };

/**
 * The standing facts over the whole extract: of the hospitals of a place, below the hospital of the place itself. A hospital or a
 * department whose own months can be told names its units whose months cannot.
 */
export async function factsAbout(
  source: FigureSource,
  site: number,
  k: number,
  options: QueryOptions,
): Promise<readonly SiteFact[]> {
  const { tree } = source;
  const idsOf = (level: "hospital" | "unit") => sitesBelow(tree, site, level).map(({ id }) => id);
  const hospitals = idsOf("hospital");
  const sites = hospitals.length > 0 ? hospitals : [site];
  const isInside = tree.sites.get(site)!.hospital !== null;
  const units = isInside ? idsOf("unit").filter((unit) => unit !== site) : [];
  // One after the other: answered from roll-ups at once, all together would hold the page up.
  const discharge = await dischargeMonths(source, sites, k, options);
  await turn(options.signal);
  const passages = hospitals.length > 0 ? await passageMonths(source, hospitals, k, options) : null;
  await turn(options.signal);
  const headings = await headingFacts(source, sites, k, options);
  await turn(options.signal);
  const below = units.length > 0 ? await dischargeMonths(source, units, k, options) : null;
  await turn(options.signal);
  const measured = measuredAt(source, sites);
  const hidden = sites.flatMap((one) => hiddenFacts(one, discharge?.get(one) ?? nothing, measured));
  const documents: SiteFact[] = [];
  for (const one of sites) {
    const fits = {
      DISCHARGE: fitCompleteness(discharge?.get(one) ?? nothing),
      EMERGENCY: fitCompleteness(passages?.get(one) ?? nothing),
    };
    documents.push(...documentFacts(one, fits, measured));
    await turn(options.signal);
  }
  return [
    ...documents,
    ...headings,
    ...oddStayFacts(source, hospitals, k),
    ...hidden,
    ...(isInside && hidden.length > 0
      ? []
      : units.flatMap((one) => hiddenFacts(one, below?.get(one) ?? nothing, measured))),
  ];
}
