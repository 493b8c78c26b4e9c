import { buildCube } from "../../cube/buildCube.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Calendar } from "../../indicators/compile/Calendar.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import type { FigureSource } from "../createFigureService.ts";
import { readSiteTree } from "../readSiteTree.ts";

/** Indicators, the whole catalogue unless said, over the records in an engine, with every column that it needs; locks the engine, which the caller closes. */
export async function figuresOver(
  engine: LoadingEngine,
  calendar: Calendar,
  k: number,
  indicators: readonly Indicator[] = catalogue,
): Promise<FigureSource & { readonly engine: LoadingEngine }> {
  const cube = await buildCube(engine, indicators, calendar, duckdb);
  await engine.lock();
  const { watermark, start, end } = calendar;
  const descriptor: Partial<Descriptor> = {
    watermark,
    period: { start, end },
    smallCellThreshold: k,
    diffusion: "authorised",
    pseudonymisation: { method: "none", dateShift: "none", maxShiftDays: 0, linkable: true },
    breaks: [],
    nlpPipelines: [],
  };
  return {
    cube,
    engine,
    descriptor: descriptor as Descriptor,
    tree: await readSiteTree(engine),
    catalogue: indicators,
    columns: new Set(indicators.flatMap(({ needs }) => needs)),
    nlpVersions: [],
    validations: [],
    references: [],
    dialect: duckdb,
  };
}
