import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { figuresOver } from "./figuresOver.ts";

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
  return figuresOver(engine, randomCalendar, k, indicators);
}
