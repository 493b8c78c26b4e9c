import { buildCube } from "../cube/buildCube.ts";
import { compareCounts } from "../cube/published/compareCounts.ts";
import { buildPublished } from "../cube/published/buildPublished.ts";
import type { Cube } from "../cube/Cube.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import type { ExtractSource } from "../extract/ExtractSource.ts";
import { openExtract, type OpenExtractOptions } from "../extract/openExtract.ts";
import type { OpenedExtract } from "../extract/OpenedExtract.ts";
import type { Problem } from "../extract/Problem.ts";
import { catalogue as builtIn } from "../indicators/catalogue/catalogue.ts";
import { type BroughtSheets, readSheets } from "../indicators/brought/readSheets.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import { countedShapes } from "../indicators/compile/countedShapes.ts";
import { unitRelations } from "../indicators/compile/unitRelations.ts";
import { labelsOf } from "../indicators/compile/labelsOf.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { missingColumns } from "../indicators/measured.ts";
import type { FigureSource } from "./createFigureService.ts";
import { readValidations } from "./correction/readValidations.ts";
import { readReferences } from "./reference/readReferences.ts";
import { readSiteTree } from "./readSiteTree.ts";

export interface OpenFiguresOptions<E extends LoadingEngine> extends Omit<
  OpenExtractOptions<E>,
  "labels" | "indicators" | "readSheets" | "counted" | "afterLoad"
> {
  /** Roll-ups of the same files by the same build, which are then not made again. */
  readonly cube?: Cube;
}

/** An extract with what its figures are made from, or everything that was wrong with it. */
export type FiguresOpening =
  | { readonly accepted: true; readonly extract: OpenedExtract; readonly source: FigureSource }
  | { readonly accepted: false; readonly problems: readonly Problem[] };

/** Opens an extract with the sheets that it brings, builds the roll-ups of every indicator that it can measure, and locks its engine. */
export async function openFigures<E extends LoadingEngine>(
  from: ExtractSource,
  { cube: known, ...options }: OpenFiguresOptions<E>,
): Promise<FiguresOpening> {
  let cube: Cube = new Map();
  let brought: BroughtSheets | null = null;
  const catalogue = () => [...builtIn, ...(brought?.indicators ?? [])];
  const opening = await openExtract(from, {
    ...options,
    labels: labelsOf(builtIn),
    indicators: new Set(builtIn.map(({ id }) => id)),
    counted: countedShapes(builtIn),
    readSheets: (files) => (brought = readSheets(files, builtIn)),
    afterLoad: async (engine, report, descriptor, signal) => {
      const measurable = catalogue().filter((indicator) => missingColumns(indicator, report.columns).length === 0);
      if (report.published) {
        cube = known ?? (await buildPublished(engine, measurable, report.published, { signal }));
        return [];
      }
      cube = await buildCube(engine, measurable, calendarOf(descriptor), duckdb, { signal, known });
      return descriptor.level.includes("cube") ? compareCounts(engine, measurable, descriptor.grains, { signal }) : [];
    },
  });
  if (!opening.accepted) return opening;
  const { extract } = opening;
  const { engine, descriptor, report } = extract;
  return {
    accepted: true,
    extract,
    source: {
      cube,
      engine,
      descriptor,
      tree: await readSiteTree(engine),
      catalogue: catalogue(),
      columns: report.columns,
      nlpVersions: report.nlpVersions,
      validations: await readValidations(engine),
      references: await readReferences(engine),
      dialect: duckdb,
      relations: unitRelations(catalogue().filter((one) => missingColumns(one, report.columns).length === 0)),
      published: report.published,
      ...(report.published ? { recordsLoaded: () => false } : {}),
    },
  };
}
