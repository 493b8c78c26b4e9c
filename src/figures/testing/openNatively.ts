import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { nativeReader } from "../../extract/reading/nativeReader.ts";
import { diskSource } from "../../extract/sources/diskSource.ts";
import { type FiguresOpening, openFigures } from "../openFigures.ts";

/** An extract on disk, opened as the command line does; throws where it is refused. */
export async function openNatively(
  folder: string,
  now?: () => Date,
): Promise<Extract<FiguresOpening, { accepted: true }>> {
  const opening = await openFigures(diskSource(folder), {
    openEngine: () => openNativeEngine(),
    makeReader: (engine) => nativeReader(engine, folder),
    ...(now && { now }),
  });
  if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
  return opening;
}
