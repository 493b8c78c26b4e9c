import type { NlpPipeline } from "../../extract/Descriptor.ts";

/**
 * The version of each system that reads an indicator's documents now: the latest found in the runs, since `nlpPipelines` only names
 * versions; one that is declared to write none of the indicator's labels is left out.
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
  return [...latest.values()].filter((name) => {
    const written = pipelines.find(({ system, version }) => `${system} ${version}` === name)?.labels;
    return !written || labels.some((label) => written.includes(label));
  });
}
