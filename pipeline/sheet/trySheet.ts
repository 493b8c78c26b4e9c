import { buildCube } from "../../src/cube/buildCube.ts";
import type { Cube } from "../../src/cube/Cube.ts";
import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import type { Descriptor } from "../../src/extract/Descriptor.ts";
import { openExtract } from "../../src/extract/openExtract.ts";
import type { OpenedExtract } from "../../src/extract/OpenedExtract.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { readValidations } from "../../src/figures/correction/readValidations.ts";
import { createFigureService, type FigureSource } from "../../src/figures/createFigureService.ts";
import type { Figure } from "../../src/figures/Figure.ts";
import { placeOf } from "../../src/figures/placeOf.ts";
import { emptyFigure } from "../../src/figures/publishFigure.ts";
import { readSiteTree } from "../../src/figures/readSiteTree.ts";
import { isTooShort } from "../../src/figures/isTooShort.ts";
import { tabulate, type TableRequest } from "../../src/figures/tabulate.ts";
import { thresholdOf } from "../../src/figures/thresholdOf.ts";
import type { Waterfall } from "../../src/figures/waterfall/Waterfall.ts";
import { waterfallOf } from "../../src/figures/waterfall/waterfallOf.ts";
import { calendarOf, cutoffOf } from "../../src/indicators/compile/Calendar.ts";
import { familiesOf } from "../../src/indicators/compile/Family.ts";
import { labelsOf } from "../../src/indicators/compile/labelsOf.ts";
import { duckdb } from "../../src/indicators/dialect/duckdb.ts";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { missingColumns } from "../../src/indicators/measured.ts";
import type { StatusInForce } from "../../src/indicators/status/StatusInForce.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { type Ran, recordingEngine, recordingLoader } from "./recordingEngine.ts";

/** What a sheet gives on an extract, over the topmost site and all the days that it is complete for; nothing is written. */
export interface SheetTrial {
  readonly indicator: Indicator;
  readonly descriptor: Descriptor;
  readonly status: StatusInForce;
  /** Name of the topmost site. */
  readonly site: string;
  /** Days `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly figure: Figure;
  /** Null where there is no figure to explain. */
  readonly waterfall: Waterfall | null;
  /** What was run for it, in order, once the tables of the extract were loaded. */
  readonly ran: readonly Ran[];
  /** Counts the same numbers again in the records; empty where nothing is measured. */
  readonly recount: string;
}

/**
 * Opens an extract for one indicator alone, in place of the catalogue and of the sheets that the extract brings. Rejects with
 * `PackRefused` when the reader refuses the extract.
 */
export async function trySheet(indicator: Indicator, folder: string, now: () => Date): Promise<SheetTrial> {
  const ran: Ran[] = [];
  let cube: Cube = new Map();
  const opening = await openExtract(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    labels: labelsOf([indicator]),
    afterLoad: async (engine, report, descriptor, signal) => {
      if (missingColumns(indicator, report.columns).length > 0) return [];
      cube = await buildCube(recordingLoader(engine, ran), [indicator], calendarOf(descriptor), duckdb, { signal });
      return [];
    },
    now,
  });
  if (!opening.accepted) throw new PackRefused(opening.problems);
  try {
    return await figuresOf(indicator, opening.extract, cube, ran);
  } finally {
    await opening.extract.engine.close();
  }
}

async function figuresOf(
  indicator: Indicator,
  { engine, descriptor, report }: OpenedExtract,
  cube: Cube,
  ran: Ran[],
): Promise<SheetTrial> {
  const tree = await readSiteTree(engine);
  const source: FigureSource = {
    cube,
    engine: recordingEngine(engine, ran),
    descriptor,
    tree,
    catalogue: [indicator],
    columns: report.columns,
    nlpVersions: report.nlpVersions,
    validations: await readValidations(engine),
    references: [],
    dialect: duckdb,
  };
  const calendar = calendarOf(descriptor);
  const [from, to] = [calendar.start, indicator.shape === "count" ? calendar.end : cutoffOf(indicator, calendar)];
  const whole = { site: tree.root, filters: {}, from, to };
  const figure = await figureOf(source, indicator, whole);
  const months = { from: from.slice(0, 7), to: to.slice(0, 7) };
  const { line, provenance } = await createFigureService(source).indicator(indicator.id, {
    ...whole,
    ...months,
    grain: indicator.finestGrain ?? "month",
  });
  return {
    indicator,
    descriptor,
    status: line.status,
    site: tree.sites.get(tree.root)?.name ?? "",
    from,
    to,
    figure,
    waterfall: await explained(source, indicator, figure, { ...whole, place: placeOf(tree, tree.root) }),
    ran,
    recount: provenance.sql,
  };
}

async function figureOf(
  source: FigureSource,
  indicator: Indicator,
  whole: Pick<TableRequest, "site" | "filters" | "from" | "to">,
): Promise<Figure> {
  const asked = { level: null, grain: null, splits: [], unprotected: false };
  const [row] = await tabulate(source, { ...whole, ...asked, indicators: [indicator] });
  const figure = row?.figure ?? emptyFigure(indicator);
  const isTooFine = figure.state !== "not measured" && isTooShort(indicator, whole);
  return isTooFine ? { state: "not measured", missing: [], tooFine: "period" } : figure;
}

/** Of a figure that is hidden nothing is told. */
async function explained(
  source: FigureSource,
  indicator: Indicator,
  { state }: Figure,
  inquiry: Parameters<typeof waterfallOf>[3],
): Promise<Waterfall | null> {
  const [family] = familiesOf([indicator]);
  if (state === "hidden") return { state: "hidden" };
  if (state === "not measured" || !family) return null;
  const context = { calendar: calendarOf(source.descriptor), k: thresholdOf(source.descriptor) };
  return waterfallOf(source, family, indicator, inquiry, context, {});
}
