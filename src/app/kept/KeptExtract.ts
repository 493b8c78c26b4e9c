import type { Cube } from "../../cube/Cube.ts";
import type { ReadReport } from "../../extract/OpenedExtract.ts";
import type { Validation } from "../../figures/correction/Validation.ts";
import type { ReferenceFigure } from "../../figures/reference/ReferenceFigure.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";

/** What the browser keeps of an extract from one visit to the next: its roll-ups and what its reading established; no record. */
export interface KeptExtract {
  readonly report: ReadReport;
  readonly tree: SiteTree;
  /** The sheets of its indicators, those that it brings among them. */
  readonly catalogue: readonly Indicator[];
  readonly validations: readonly Validation[];
  readonly references: readonly ReferenceFigure[];
  readonly cube: Cube;
}
