import type { FigureSource } from "../../src/figures/createFigureService.ts";
import type { TableRow } from "../../src/figures/tabulate.ts";
import type { Site } from "../../src/perimeter/SiteTree.ts";

/** One extract's answer to a command line, with what comparing it with another needs. */
export interface Answered {
  readonly rows: readonly TableRow[];
  readonly source: Pick<FigureSource, "descriptor" | "tree" | "catalogue">;
  /** Null where the extract has no such site: then there are no rows. */
  readonly site: Site | null;
  /** First and last day asked for. */
  readonly from: string;
  readonly to: string;
}
