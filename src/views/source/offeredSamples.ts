import type { ExtractRequest, Extracts } from "../context/Extracts.ts";
import { publishedSamplePath, samplePath } from "./samplePath.ts";

const samples = [
  { name: "sample", path: samplePath },
  { name: "published", path: publishedSamplePath },
] as const;

const isAt = (request: ExtractRequest | undefined, path: string) =>
  request?.kind === "address" && request.path === path;

/** The samples that are worth opening: neither the one on screen nor one that was just refused. */
export function offeredSamples({ current, refusal }: Pick<Extracts, "current" | "refusal">) {
  return samples.filter(({ path }) => !isAt(current?.request, path) && !isAt(refusal?.request, path));
}
