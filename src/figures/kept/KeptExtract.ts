import type { Cube } from "../../cube/Cube.ts";
import type { ReadReport } from "../../extract/OpenedExtract.ts";
import type { Validation } from "../correction/Validation.ts";
import type { ReferenceFigure } from "../reference/ReferenceFigure.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";

/**
 * An extract without its records: its roll-ups and what its reading established. A browser keeps it from one visit to the next, and who
 * serves an extract may count it ahead.
 */
export interface KeptExtract {
  readonly report: ReadReport;
  readonly tree: SiteTree;
  /** The sheets of its indicators, those that it brings among them. */
  readonly catalogue: readonly Indicator[];
  readonly validations: readonly Validation[];
  readonly references: readonly ReferenceFigure[];
  readonly cube: Cube;
}
