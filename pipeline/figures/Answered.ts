import type { FigureSource } from "../../src/figures/createFigureService.ts";
import type { TableRow } from "../../src/figures/tabulate.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import type { Site } from "../../src/perimeter/SiteTree.ts";

/** An indicator of which the sheet allows no level so low, or no period so short. */
export interface TooFine {
  readonly indicator: Indicator;
  readonly what: "level" | "period";
}

/** One extract's answer to a command line, with what comparing it with another needs. */
export interface Answered {
  readonly rows: readonly TableRow[];
  readonly tooFine: readonly TooFine[];
  readonly source: Pick<FigureSource, "descriptor" | "tree" | "catalogue">;
  /** Null where the extract has no such site: then there are no rows. */
  readonly site: Site | null;
  /** First and last day asked for. */
  readonly from: string;
  readonly to: string;
}
