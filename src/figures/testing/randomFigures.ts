import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { FigureSource } from "../createFigureService.ts";
import { figuresOver } from "./figuresOver.ts";

interface RandomFigures {
  readonly seed: number;
  readonly stays: number;
  readonly k: number;
}

/** The whole catalogue over drawn records (`randomStore`), with every column that it needs. The caller closes the engine. */
export async function randomFigures({
  seed,
  stays,
  k,
}: RandomFigures): Promise<FigureSource & { readonly engine: LoadingEngine }> {
  const engine = await openNativeEngine();
  await randomStore(engine, seed, stays);
  return figuresOver(engine, randomCalendar, k);
}
