import type { NlpPipeline } from "../../extract/Descriptor.ts";

/**
 * The version of each system that reads an indicator's documents now: the latest found in the runs, since `nlpPipelines` only names
 * versions. A system none of whose versions gave one of the indicator's labels is left out.
 *
 * @param versions distinct `nlp_version` of the documents, the oldest first; several systems are joined with ` + `
 */
export function versionsInUse(
  versions: readonly string[],
  pipelines: readonly NlpPipeline[],
  labels: readonly string[],
): readonly string[] {
  const names = versions.flatMap((version) => version.split(" + "));
  const latest = new Map(names.map((name) => [name.slice(0, name.lastIndexOf(" ")), name]));
  const gaveNone = (of: string) => {
    const own = pipelines.filter(({ system }) => system === of);
    return own.length > 0 && own.every(({ labels: given }) => given && !labels.some((label) => given.includes(label)));
  };
  return [...latest].flatMap(([system, name]) => (gaveNone(system) ? [] : [name]));
}
