import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { preparedIndex, type PreparedIndex } from "../../src/figures/kept/preparedNames.ts";

/** Tells the app of an extract counted ahead for it; what another build was told of is forgotten. */
export async function addToIndex(app: string, build: string, hash: string): Promise<void> {
  const path = join(app, preparedIndex);
  const before = await readFile(path, "utf8").then(
    (text) => JSON.parse(text) as PreparedIndex,
    () => null,
  );
  const known = before?.build === build ? before.extracts.filter((one) => one !== hash) : [];
  await writeFile(path, `${JSON.stringify({ build, extracts: [...known, hash] } satisfies PreparedIndex)}\n`);
}
