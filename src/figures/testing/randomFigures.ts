import { buildCube } from "../../cube/buildCube.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { readSiteTree } from "../readSiteTree.ts";

interface RandomFigures {
  readonly seed: number;
  readonly stays: number;
  readonly k: number;
  /** The whole catalogue unless said. */
  readonly indicators?: readonly Indicator[];
}

/** Indicators over drawn records (`randomStore`), with every column that it needs. The caller closes the engine. */
export async function randomFigures({
  seed,
  stays,
  k,
  indicators = catalogue,
}: RandomFigures): Promise<FigureSource & { readonly engine: LoadingEngine }> {
  const engine = await openNativeEngine();
  await randomStore(engine, seed, stays);
  const cube = await buildCube(engine, indicators, randomCalendar, duckdb);
  await engine.lock();
  const { watermark, start, end } = randomCalendar;
  const descriptor: Partial<Descriptor> = {
    watermark,
    period: { start, end },
    smallCellThreshold: k,
    diffusion: "authorised",
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
